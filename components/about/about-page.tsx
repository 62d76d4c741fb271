import { useLocale, useTranslations } from "next-intl";
import { ReferenceList } from "@/components/evidence/reference-list";
import { PageFrame } from "@/components/layout/page-frame";
import { Signs } from "@/components/text/signs";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { TextCount, WorkCount } from "@/lib/about/queries";
import type { Said } from "@/lib/entity/present";
import type { References } from "@/lib/evidence/present";
import { entityHref } from "@/lib/entity/href";
import type { ReviewNote } from "@/lib/note/review";
import type { SourceView } from "@/lib/source/document";
import type { RestsRow } from "@/lib/source/queries";
import type { Figure } from "@/lib/statistic/present";
import { Coverage } from "./coverage";
import { Figures } from "./figures";
import { Marks } from "./marks";

export type AboutProps = {
  sources: SourceView[];
  rests: RestsRow[];
  nouns: Record<string, number>;
  texts: { names: TextCount[]; texts: TextCount[]; paragraphs: TextCount[] };
  works: WorkCount[];
  figures: Figure[];
  references: References;
  titles: Map<string, Said>;
  /** The notes that say what no source gives. */
  missing: ReviewNote[];
};

/** How this is made, what is here, and what is not. */
export function AboutPage(props: AboutProps) {
  const t = useTranslations("About");
  const { figures, references, titles, missing } = props;
  return (
    <PageFrame path="/about" crumbs={[{ label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <Method />
      <Section id="marks" title={t("marks")}>
        <Marks />
      </Section>
      <Coverage {...props} />
      <Policy />
      <Section id="figures" title={t("figures")} note={t("figuresLead")}>
        <Figures figures={figures} references={references} titles={titles} />
      </Section>
      <NotGiven notes={missing} />
      <ReferenceList references={references.list} sources={titles} />
    </PageFrame>
  );
}

function Method() {
  const t = useTranslations("About");
  return (
    <Section id="method" title={t("method")}>
      <ol className="max-w-3xl list-decimal space-y-2 ps-6 marker:text-muted">
        {(["methodDocuments", "methodRecords", "methodPages"] as const).map((step) => (
          <li key={step} className="ps-1">
            {t.rich(step, { strong: (words) => <strong className="font-semibold">{words}</strong> })}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Policy() {
  const locale = useLocale();
  const t = useTranslations("About");
  return (
    <Section id="policy" title={t("policy")}>
      <ul className="max-w-3xl list-disc space-y-2 ps-6 marker:text-muted">
        {(["policyQuote", "policyFound", "policyTranslation", "policyNames", "policyOutside", "policyNeutral"] as const).map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={`/${locale}/about/notes`}>{t("allNotes")}</a>
      </p>
    </Section>
  );
}

function NotGiven({ notes }: { notes: ReviewNote[] }) {
  const locale = useLocale();
  const t = useTranslations("About");
  if (notes.length === 0) return null;
  return (
    <Section id="not-given" title={t("notGiven")} note={t("notGivenLead")}>
      <ul className="max-w-3xl space-y-3">
        {notes.map(({ id, title, text }) => (
          <li key={id}>
            <a href={entityHref(locale, { id, noun: "NOTE" })} className="font-semibold">
              <Signs text={title} />
            </a>
            <p className="text-sm">
              <Signs text={text} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
