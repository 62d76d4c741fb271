import { useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import { languageAttributes } from "@/lib/i18n/text";
import type { Locale } from "@/lib/i18n/locales";
import type { TableCell } from "@/lib/work/reader";

type Props = { rows: TableCell[][]; language: Locale; name: string };

/** A table of the text, with the heads that its file marks: over a column in the first rows, else beside a row. */
export function ProvisionTable({ rows, language, name }: Props) {
  const t = useTranslations("Work");
  const caption = t("tableOf", { name });
  const heads = rows.findIndex((row) => !row.every(({ head }) => head));
  return (
    <div data-of={language} className="scrolls" tabIndex={0} role="region" aria-label={caption}>
      <table {...languageAttributes(language)} className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i} className="border-b border-line align-top">
              {row.map((cell, j) => (
                <Cell key={j} cell={cell} scope={heads < 0 || i < heads ? "col" : "row"} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell: { text, head, colspan, rowspan }, scope }: { cell: TableCell; scope: "col" | "row" }) {
  const spans = { colSpan: colspan > 1 ? colspan : undefined, rowSpan: rowspan > 1 ? rowspan : undefined };
  if (head)
    return (
      <th {...spans} scope={scope} className="px-2 py-1.5 text-start font-semibold">
        <Signs text={text} />
      </th>
    );
  return (
    <td {...spans} className="px-2 py-1.5">
      <Signs text={text} />
    </td>
  );
}
