import { useLocale, useTranslations } from "next-intl";
import { preloadReading } from "@/components/text/preload-faces";
import { Section } from "@/components/ui/section";
import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import type { Alignment, AnchoredNote } from "@/lib/work/align";
import { columnOrder } from "@/lib/work/languages";
import type { OnlyVerb } from "@/lib/work/only-verb";
import type { WorkView } from "@/lib/work/present";
import type { Part } from "@/lib/work/reader";
import type { CitedAt, VerbUse } from "@/lib/work/relations";
import { AlignmentCheck } from "./alignment-check";
import { ColumnHeads, columnsOf, useColumnLabels } from "./columns";
import { Contents } from "./contents";
import { LanguageLinks } from "./language-links";
import { ParagraphRow } from "./paragraph-row";
import { ReaderTools } from "./reader-tools";
import { TextIs } from "./text-kinds";
import { OnlyShown, VerbFilter } from "./verb-filter";
import { WorkFiles } from "./work-files";

type Props = {
  work: WorkView;
  languages: readonly Locale[];
  /** Address of the text in these languages, whole. */
  href: string;
  parts: Part[];
  only: OnlyVerb | null;
  alignment: Alignment | null;
  verbs: VerbUse[];
  notes: AnchoredNote[];
  citedAt: CitedAt;
  hasPdf: boolean;
};

/**
 * The text, part by part and paragraph by paragraph, in one language or several side by side. How the languages agree is said before them
 * where they stand side by side; who reads one comes for the words first.
 */
export function Reader({ work, languages, href, parts, only, alignment, verbs, notes, citedAt, hasPdf }: Props) {
  const t = useTranslations("Work");
  const reader = useTranslations("Reader");
  const locale = useLocale();
  /** Numbers stand at the side where the text begins, also where the page begins at the other. */
  const alone = languages.length === 1 ? languages[0] : undefined;
  const labels = useColumnLabels(languages);
  preloadReading(languages);
  const notesAt = (address: string) => notes.filter(({ addresses }) => addresses.includes(address)).map(({ note }) => note);
  const available = work.texts.map(({ language }) => language);
  const agreement = alignment && (
    <AlignmentCheck alignment={alignment} notes={notes} translated={work.texts.filter(({ translatedFrom }) => translatedFrom)} />
  );
  const counted = parts.some(({ paragraphs }) => paragraphs.some(({ number }) => number?.printed === false));
  return (
    <Section id="text" title={t("text")}>
      <TextIs texts={work.texts} shown={languages} />
      <LanguageLinks work={work} shown={languages} verb={only?.verb?.link.id} />
      {languages.length > 1 && agreement}
      <WorkFiles workId={work.id} languages={languages} hasPdf={hasPdf} />
      <details className="folded-on-phones no-print mt-4">
        <summary className="w-fit py-1 text-sm">{reader("toolsOfText")}</summary>
        <div className="flex flex-wrap items-end gap-x-8 gap-y-3 max-sm:mt-2">
          <ReaderTools />
          <VerbFilter href={href} verbs={verbs} only={only} />
        </div>
      </details>
      {only && <OnlyShown href={href} only={only} />}
      <div className={languages.length === 1 ? "reader-frame" : ""}>
        <Contents parts={parts} verbs={only?.verb ? [only.verb] : verbs} beside={languages.length === 1} />
        <div className="min-w-0" style={labels}>
          {counted && <p className="mt-3 text-sm text-muted">{t("counted")}</p>}
          <ColumnHeads work={work} languages={columnOrder(languages, locale)} />
          {parts.map(({ part, paragraphs }) => (
            <section key={part} aria-labelledby={`part-${part.toLowerCase()}`} className="mt-8">
              <h3 id={`part-${part.toLowerCase()}`} className="font-semibold text-muted">
                {t("part", { part })}
              </h3>
              <ol role="list" dir={alone && LOCALE_FACTS[alone].direction} className="mt-2">
                {paragraphs.map((paragraph) => (
                  <ParagraphRow
                    key={paragraph.address}
                    workId={work.id}
                    paragraph={paragraph}
                    notes={notesAt(paragraph.address)}
                    columns={columnsOf(languages.length)}
                    available={available}
                    citedBy={citedAt.get(paragraph.address) ?? []}
                    footnotes={work.footnotes}
                  />
                ))}
              </ol>
            </section>
          ))}
          {languages.length === 1 && agreement}
        </div>
      </div>
    </Section>
  );
}
