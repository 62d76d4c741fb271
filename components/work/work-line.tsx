import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { Badge } from "@/components/ui/badge";
import { withLetters } from "@/components/ui/later";
import { formatLanguages, formatList } from "@/lib/i18n/list";
import type { WorkLine } from "@/lib/work/present";

/** Resolutions or documents as lines: number as printed, title, issuer, session, date, status, languages of the text. */
export function WorkLines({
  works,
  within,
}: {
  works: WorkLine[];
  /** The session whose page this is: its texts need not say it. */ within?: string;
}) {
  return (
    <ul className="work-lines">
      {works.map((work) => (
        <Line key={work.id} work={work} within={within} />
      ))}
    </ul>
  );
}

function Line({ work, within }: { work: WorkLine; within: string | undefined }) {
  const t = useTranslations("Work");
  const works = useTranslations("Works");
  const { printedNumber, link, status, issuer, event, date, adoption, languages } = work;
  const facts: [string, ReactNode][] = [
    ["issuer", within === undefined && issuer && <EntityLink link={issuer} />],
    ["event", within === undefined && event && <EntityLink link={event} />],
    ["date", date ? <DateText date={date} short /> : t("noDate")],
    ["adoption", adoption && works("value", { value: adoption })],
  ];
  return (
    <li
      className="later -mx-1.5 grid break-inside-avoid gap-x-6 px-1.5 py-3 sm:grid-cols-[8rem_1fr]"
      style={withLetters(link.label.text.length)}
    >
      <p>
        {printedNumber ? (
          <bdi dir="ltr" className="font-semibold">
            {printedNumber}
          </bdi>
        ) : (
          <span className="text-sm text-muted">{t("noNumber")}</span>
        )}
      </p>
      <div>
        <p>
          <EntityLink link={link} />{" "}
          {adoption === null && <Badge tone={status === "DRAFT" ? "warn" : "plain"}>{t("status", { status })}</Badge>}
        </p>
        <p className="text-sm text-muted">
          {facts
            .filter(([, value]) => value)
            .map(([key, value], i) => (
              <span key={key}>
                {i > 0 && " · "}
                {value}
              </span>
            ))}
        </p>
        {languages.length > 0 && <Languages languages={languages} />}
      </div>
    </li>
  );
}

/** The languages of the text, those together that are of one kind. */
function Languages({ languages }: { languages: WorkLine["languages"] }) {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  const locale = useLocale();
  const kinds = [...new Set(languages.map(({ kind }) => kind))].map((kind) => {
    const own = languages.filter((one) => one.kind === kind).map(({ language }) => language);
    return `${formatLanguages(own, text, locale)} (${t("kindShort", { kind })})`;
  });
  return <p className="text-sm">{t("textIn", { languages: formatList(kinds, locale) })}</p>;
}
