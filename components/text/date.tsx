import { useLocale, useTranslations } from "next-intl";
import { formatDate, type DateValue } from "@/lib/date/present";
import { languageAttributes, quoteLanguage } from "@/lib/i18n/text";

/** A date in the reader's language, with the words that print it, the Hijri date where printed, and a mark where it is inferred. */
export function DateText({ date, short = false }: { date: DateValue; short?: boolean }) {
  const locale = useLocale();
  const t = useTranslations("Date");
  const words = formatDate(date, locale);
  const unbroken = words.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");
  return (
    <>
      <time dateTime={date.start}>{unbroken}</time>
      {!short && date.hijri && !date.printed?.includes(date.hijri.printed) && <Printed kind="hijri" words={date.hijri.printed} />}
      {!short && date.printed && date.printed !== words && <Printed kind="printed" words={date.printed} />}
      {date.inferred && <span className="text-sm text-muted"> ({t("inferred")})</span>}
    </>
  );
}

function Printed({ kind, words }: { kind: "hijri" | "printed"; words: string }) {
  const t = useTranslations("Date");
  return (
    <span className="text-sm text-muted">
      {" · "}
      {t.rich(kind, { words: () => <bdi {...languageAttributes(quoteLanguage(words))}>{words}</bdi> })}
    </span>
  );
}
