import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AboutPage } from "@/components/about/about-page";
import { countTexts, countWorks } from "@/lib/about/queries";
import { countEntities, getAspects } from "@/lib/entity/queries";
import { numberEvidence } from "@/lib/evidence/present";
import { toReview } from "@/lib/note/review";
import { getNotes } from "@/lib/note/queries";
import { toSource } from "@/lib/source/document";
import { sourceTitles } from "@/lib/source/present";
import { countRests, getSourceLabels, getSources } from "@/lib/source/queries";
import { toFigure } from "@/lib/statistic/present";
import { getStatistics } from "@/lib/statistic/queries";
import { alternates } from "@/lib/url/alternates";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("About")]);
  return { title: t("title"), alternates: alternates(locale, "/about") };
}

export default async function Page() {
  const locale = await getLocale();
  const [sources, rests, labels, nouns, texts, works, statistics, notes] = await Promise.all([
    getSources(),
    countRests(),
    getSourceLabels(),
    countEntities(),
    countTexts(),
    countWorks(),
    getStatistics(),
    getNotes(locale),
  ]);
  const ids = statistics.map(({ id }) => id);
  return (
    <AboutPage
      sources={sources.map((row) => toSource(row, locale))}
      rests={rests}
      nouns={nouns}
      texts={texts}
      works={works}
      figures={statistics.map((row) => toFigure(row, locale))}
      references={numberEvidence(await getAspects(ids.join(",")), ids)}
      titles={sourceTitles(labels, locale)}
      missing={toReview(notes, locale).filter(({ kind }) => kind === "NOT_GIVEN")}
    />
  );
}
