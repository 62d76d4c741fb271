import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { WorkPage } from "@/components/work/work-page";
import { movedOrMissing } from "@/lib/entity/moved";
import { getAspects } from "@/lib/entity/queries";
import { sayLabel } from "@/lib/entity/present";
import { toFamily } from "@/lib/family/present";
import { getFamilyOf } from "@/lib/family/queries";
import { formatLanguages } from "@/lib/i18n/list";
import type { Locale } from "@/lib/i18n/locales";
import { sourceTitles } from "@/lib/source/present";
import { getSourceLabels } from "@/lib/source/queries";
import { alternates } from "@/lib/url/alternates";
import { toVotes } from "@/lib/vote/present";
import { getVotesOn } from "@/lib/vote/queries";
import { columnOrder, readingLanguages } from "@/lib/work/languages";
import { pdfBrowser } from "@/lib/work/files/make";
import { keepVerb } from "@/lib/work/only-verb";
import { toWork } from "@/lib/work/present";
import { getCitedBy, getWork } from "@/lib/work/queries";
import { toParts } from "@/lib/work/reader";
import { checkAlignment } from "@/lib/work/align";
import { toCited, toCitedAt, toCitedBy, toNamed, toVerbs } from "@/lib/work/relations";

/** The head of a resolution's page: its name and, side by side, the languages shown. */
export async function resolutionMetadata(id: string, languages?: Locale[]): Promise<Metadata> {
  const [locale, work, t] = await Promise.all([getLocale(), getWork(id), getTranslations("Text")]);
  if (!work) return {};
  const name = sayLabel(work.entity.labels, locale).text;
  const shown = languages && formatLanguages(languages, t, locale);
  const path = ["/resolutions", id, ...(languages ? [languages.join("-")] : [])].join("/");
  return { title: shown ? `${name} (${shown})` : name, alternates: alternates(locale, path) };
}

/** A resolution or document, its text in the reader's language or in the languages asked for, whole or its paragraphs with one verb. */
export async function Resolution({ id, languages, verb }: { id: string; languages?: Locale[]; verb?: string }) {
  const [locale, row, citing, votes, family, sources] = await Promise.all([
    getLocale(),
    getWork(id),
    getCitedBy(id),
    getVotesOn(id),
    getFamilyOf(id),
    getSourceLabels(),
  ]);
  if (!row) return movedOrMissing(locale, { id, noun: "WORK" }, languages ? `/${languages.join("-")}` : "");
  const available = row.expressions.map(({ language }) => language);
  const shown = readingLanguages(available, locale, languages);
  if (!shown) notFound();
  const work = toWork(row, locale);
  const resting = [...work.established, ...work.posts.map(({ link }) => link), ...work.tasks.map(({ link }) => link)].map(
    (link) => link.id,
  );
  const aspects = await getAspects([id, ...resting].join(","));
  const verbs = toVerbs(row, locale);
  const whole = toParts(row, columnOrder(shown, locale), locale);
  const { parts, only } = verb === undefined ? { parts: whole, only: null } : keepVerb(whole, verbs, verb);
  return (
    <WorkPage
      work={work}
      languages={shown}
      parts={parts}
      only={only}
      alignment={checkAlignment(row, available)}
      verbs={verbs}
      cited={toCited(row, locale)}
      citedBy={{ total: citing.total, works: toCitedBy(citing.rows, locale), at: toCitedAt(citing.rows, locale) }}
      votes={toVotes(votes, locale)}
      family={family && toFamily(family, locale)}
      named={toNamed(row, locale)}
      aspects={aspects}
      sources={sourceTitles(sources, locale)}
      hasPdf={pdfBrowser() !== undefined}
    />
  );
}
