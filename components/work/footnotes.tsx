import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { Status } from "@/components/text/said";
import { Signs } from "@/components/text/signs";
import { Section } from "@/components/ui/section";
import { entityHref } from "@/lib/entity/href";
import type { References } from "@/lib/evidence/present";
import { languageAttributes } from "@/lib/i18n/text";
import { footnotesOf } from "@/lib/work/evidence";
import type { Footnote } from "@/lib/work/present";
import { paragraphName } from "./mention-list";
import { footnoteId } from "./spot-links";

type Props = { footnotes: Footnote[]; entityId: string; references: References };

/** The footnotes, each with the way back to the paragraphs that call it. */
export function Footnotes({ footnotes, entityId, references }: Props) {
  const t = useTranslations("Work");
  if (footnotes.length === 0) return null;
  return (
    <Section id="footnotes" title={t("footnotes")}>
      <ul className="space-y-3">
        {footnotes.map((footnote) => (
          <li key={footnote.mark} id={footnoteId(footnote.mark)} className="grid grid-cols-[2rem_minmax(0,1fr)] rounded target:bg-sunk">
            <span className="font-semibold">{footnote.mark}</span>
            <div>
              <Words footnote={footnote} /> <Pins pins={references.pins(footnotesOf(entityId), `note-${footnote.mark}`)} />
              <Status said={footnote.text} />
              {footnote.links.map((link) => (
                <p key={link} className="text-sm break-all [&_a]:py-1">
                  <a href={link} rel="noreferrer">
                    <bdi dir="ltr">{link}</bdi>
                  </a>
                </p>
              ))}
              <Calls footnote={footnote} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Words({ footnote: { text, segments } }: { footnote: Footnote }) {
  const locale = useLocale();
  return (
    <span {...languageAttributes(text.language)}>
      {segments.map((segment, i) => {
        const cited = segment.over.at(-1);
        const words = <Signs text={segment.text} />;
        return <span key={i}>{cited ? <a href={entityHref(locale, cited)}>{words}</a> : words}</span>;
      })}
    </span>
  );
}

/** The way back: the paragraphs that call the footnote, named in full. */
function Calls({ footnote: { calledFrom } }: { footnote: Footnote }) {
  const t = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  if (calledFrom.length === 0) return <p className="text-sm text-muted">{t("notCalled")}</p>;
  return (
    <p className="text-sm text-muted">
      {t("calledFrom")}{" "}
      {calledFrom.map((address, i) => (
        <span key={address}>
          {i > 0 && " · "}
          <a href={`#${address}`}>{paragraphName(address, mentions)}</a>
        </span>
      ))}
    </p>
  );
}
