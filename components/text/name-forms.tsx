import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import type { NameForm } from "@/lib/entity/forms";
import type { References } from "@/lib/evidence/present";
import { languageAttributes } from "@/lib/i18n/text";

type Props = { entityId: string; forms: NameForm[]; references: References };

/** The forms of a name as a table: words, language, kind, source. */
export function NameTable({ entityId, forms, references }: Props) {
  const t = useTranslations("NameForms");
  const text = useTranslations("Text");
  return (
    <table className="w-full border-collapse text-start">
      <caption className="sr-only">{t("caption")}</caption>
      <thead>
        <tr className="border-b border-muted text-sm">
          {[t("form"), t("language"), t("kindTerm")].map((head) => (
            <th key={head} scope="col" className="py-2 pe-3 text-start font-semibold">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {forms.map(({ key, language, kind, text: words, part }) => (
          <tr key={key} className="border-b border-line align-top">
            <th scope="row" className="py-2 pe-3 text-start font-normal">
              <bdi {...languageAttributes(language)}>{words}</bdi>
              {part !== null && <Pins pins={references.pins(entityId, part)} />}
            </th>
            <td className="py-2 pe-3 text-sm text-muted">{text("language", { language })}</td>
            <td className="py-2 text-sm text-muted">
              {t("kind", { kind })}
              {part === null && ` (${t("editorial")})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** More forms than these are folded. */
const OPEN_AT_MOST = 4;

/** The forms of a name in one line, for records that share a page. */
export function NameLine({ entityId, forms, references }: Props) {
  const t = useTranslations("NameForms");
  const words = useTranslations("Text");
  if (forms.length === 0) return null;
  const list = (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {forms.map(({ key, language, text, part }) => (
        <li key={key}>
          <bdi {...languageAttributes(language)}>{text}</bdi>
          <span className="text-xs text-muted">
            {" "}
            ({part === null ? t("languageBy", { language: words("language", { language }) }) : words("language", { language })})
          </span>
          {part !== null && <Pins pins={references.pins(entityId, part)} />}
        </li>
      ))}
    </ul>
  );
  if (forms.length <= OPEN_AT_MOST) return list;
  return (
    <details>
      <summary className="w-fit py-0.5">{t("others", { count: forms.length })}</summary>
      <div className="mt-1">{list}</div>
    </details>
  );
}
