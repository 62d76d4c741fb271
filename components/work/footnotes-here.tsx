import { useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import { languageAttributes } from "@/lib/i18n/text";
import type { Footnote } from "@/lib/work/present";
import type { Paragraph } from "@/lib/work/reader";
import { footnoteHereId, footnoteId } from "./spot-links";

/** The footnotes that a paragraph calls, closed: each opens over the text at its call, by the browser alone. */
export function FootnotesHere({ paragraph, footnotes }: { paragraph: Paragraph; footnotes: Footnote[] }) {
  const t = useTranslations("Reader");
  const called = footnotes.filter(({ calledFrom }) => calledFrom.includes(paragraph.address));
  return called.map(({ mark, text }) => (
    <div
      key={mark}
      id={footnoteHereId(mark, paragraph.address)}
      popover="auto"
      role="note"
      aria-label={t("footnoteIn", { mark })}
      className="opens-here no-print"
    >
      <p {...languageAttributes(text.language)}>
        <strong>{mark}</strong> <Signs text={text.text} />
      </p>
      <p>
        <a href={`#${footnoteId(mark)}`}>{t("footnoteWhole")}</a>
      </p>
    </div>
  ));
}
