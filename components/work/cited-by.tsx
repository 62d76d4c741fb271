import { useLocale, useTranslations } from "next-intl";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import { entityHref } from "@/lib/entity/href";
import { languageAttributes } from "@/lib/i18n/text";
import { toQuery } from "@/lib/url/params";
import type { CitingQuote, CitingWork, Excerpt } from "@/lib/work/relations";
import { paragraphName } from "./mention-list";
import { spotId } from "./spot-links";

/** Texts shown with their words; the list of resolutions has the others. */
const SHOWN = 12;

/** The newest texts that cite the work, with the words that do. */
export function CitedBy({ workId, total, works }: { workId: string; total: number; works: CitingWork[] }) {
  const t = useTranslations("Work");
  const list = useTranslations("Works");
  const locale = useLocale();
  const shown = works.slice(0, SHOWN);
  if (works.length === 0) return null;
  return (
    <Section
      id="cited-by"
      title={
        <>
          {t("citedBy")} <span className="font-normal text-muted">({total})</span>
        </>
      }
    >
      <ul className="space-y-5">
        {shown.map(({ work, quotes }) => (
          <li key={work.id}>
            <EntityLink link={work} />
            <ul className="mt-2 space-y-3 border-s-2 border-line ps-4">
              {quotes.map((quote, i) => (
                <li key={i}>
                  <Quote quote={quote} workId={work.id} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <p className="mt-4">
          <a href={`/${locale}/resolutions${toQuery({ cites: workId })}`}>{list("all", { count: total })}</a>
        </p>
      )}
    </Section>
  );
}

function Quote({ quote: { spot, status, excerpt, originals }, workId }: { quote: CitingQuote; workId: string }) {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  const mentions = useTranslations("Mentions");
  const locale = useLocale();
  return (
    <>
      <a href={`${entityHref(locale, { id: workId, noun: "WORK" })}#${spotId(spot)}`} className="text-sm">
        {spot.kind === "footnote" ? t("footnote", { mark: spot.id }) : paragraphName(spot.id, mentions)}
      </a>
      <Words excerpt={excerpt} />
      {status === "EDITORIAL_TRANSLATION" && (
        <details className="text-sm text-muted">
          <summary className="w-fit text-xs">{text("translated")}</summary>
          {originals.map((original) => (
            <Words key={original.language} excerpt={original} />
          ))}
        </details>
      )}
    </>
  );
}

function Words({ excerpt: { language, before, words, after } }: { excerpt: Excerpt }) {
  return (
    <blockquote {...languageAttributes(language)}>
      {before}
      <mark>{words}</mark>
      {after}
    </blockquote>
  );
}
