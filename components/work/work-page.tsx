import { useLocale, useTranslations } from "next-intl";
import { ReferenceList } from "@/components/evidence/reference-list";
import { PageFrame } from "@/components/layout/page-frame";
import { Notes } from "@/components/note/notes";
import { Status } from "@/components/text/said";
import { JumpList } from "@/components/text/jump-list";
import { Signs } from "@/components/text/signs";
import { PageTitle } from "@/components/ui/page-title";
import type { Aspects } from "@/lib/entity/queries";
import { partOf, type Said } from "@/lib/entity/present";
import { languageAttributes } from "@/lib/i18n/text";
import type { Locale } from "@/lib/i18n/locales";
import { anchoredNotes, wholeNotes, type Alignment } from "@/lib/work/align";
import { numberWorkEvidence } from "@/lib/work/evidence";
import { toQuery } from "@/lib/url/params";
import type { OnlyVerb } from "@/lib/work/only-verb";
import type { WorkView } from "@/lib/work/present";
import type { Part } from "@/lib/work/reader";
import type { Cited, CitedAt, CitingWork, NamedGroup, VerbUse } from "@/lib/work/relations";
import { FamilyLine } from "@/components/family/family-line";
import { RecordedVotes } from "@/components/vote/recorded-vote";
import type { FamilyView } from "@/lib/family/present";
import type { RecordedVote } from "@/lib/vote/present";
import { CitedBy } from "./cited-by";
import { CitedList } from "./cited-list";
import { Findings } from "./findings";
import { Footnotes } from "./footnotes";
import { ImportSource, TitleFrom } from "./import-source";
import { NamedList } from "./named-list";
import { PrintedNotes } from "./printed-notes";
import { Reader } from "./reader";
import { Resting } from "./resting";
import { WithoutText } from "./without-text";
import { MoreFacts, useMoreFacts, WorkFacts } from "./work-facts";

type Props = {
  work: WorkView;
  /** The languages shown; none where no source gives the text. */
  languages: readonly Locale[];
  parts: Part[];
  /** Where not the whole text is shown: what of it. */
  only: OnlyVerb | null;
  alignment: Alignment | null;
  verbs: VerbUse[];
  cited: Cited[];
  citedBy: { total: number; works: CitingWork[]; at: CitedAt };
  votes: RecordedVote[];
  family: FamilyView | null;
  named: NamedGroup[];
  aspects: Aspects;
  sources: Map<string, Said>;
  /** Whether this server can print. */
  hasPdf: boolean;
};

/**
 * A resolution or document: what it is, its text, what it cites and names, what cites it and rests on it. Where there is no text, those that
 * quote it say most of it.
 */
export function WorkPage({
  work,
  languages,
  parts,
  only,
  alignment,
  verbs,
  cited,
  citedBy,
  votes,
  family,
  named,
  aspects,
  sources,
  hasPdf,
}: Props) {
  const locale = useLocale();
  const t = useTranslations("Work");
  const { id, link } = work;
  const more = useMoreFacts(work, partOf(aspects, id, "agendaItem", locale));
  const references = numberWorkEvidence(aspects, work);
  const notes = anchoredNotes(aspects, id, locale);
  const whole = wholeNotes(aspects, id, locale);
  const address = ["/resolutions", id, ...(languages.length > 1 ? [languages.join("-")] : [])].join("/");
  const quoting = <CitedBy workId={id} total={citedBy.total} works={citedBy.works} />;
  const path = address + toQuery({ verb: only?.verb?.link.id });
  return (
    <PageFrame
      path={path}
      wide={languages.length > 1}
      crumbs={[{ label: t("listTitle"), href: `/${locale}/resolutions` }, { label: work.printedNumber ?? link.label.text }]}
    >
      <PageTitle kind={t("type", { type: work.type })} below={<TitleMarks work={work} />}>
        <span {...languageAttributes(link.label.language)}>
          <Signs text={link.label.text} />
        </span>
      </PageTitle>
      <WorkFacts work={work} votes={votes} references={references} />
      <Ways
        present={{
          text: parts.length > 0,
          notes: whole.length > 0,
          findings: work.findings.length > 0,
          facts: more.length > 0,
          family: (family?.members.length ?? 0) > 1,
          vote: votes.length > 0,
          "cited-by": citedBy.total > 0,
          cites: cited.length > 0,
        }}
      />
      {parts.length > 0 ? (
        <Reader
          work={work}
          languages={languages}
          href={`/${locale}${address}`}
          parts={parts}
          only={only}
          alignment={alignment}
          verbs={verbs}
          notes={notes}
          citedAt={citedBy.at}
          hasPdf={hasPdf}
        />
      ) : (
        <WithoutText />
      )}
      <Notes notes={whole} />
      <Findings findings={work.findings} />
      <MoreFacts facts={more} />
      <RecordedVotes votes={votes} />
      {parts.length === 0 && quoting}
      <FamilyLine family={family} workId={id} />
      <Footnotes footnotes={work.footnotes} entityId={id} references={references} />
      <Resting work={work} references={references} />
      {parts.length > 0 && quoting}
      <CitedList cited={cited} />
      {(citedBy.total > 0 || cited.length > 0) && <CitationsLink workId={id} />}
      <NamedList groups={named} />
      <ImportSource work={work} />
      <PrintedNotes notes={notes} />
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}

type Way = "text" | "notes" | "findings" | "facts" | "vote" | "family" | "cited-by" | "cites";

/** The parts of the page that are there, for those who did not come for the text. */
function Ways({ present }: { present: Record<Way, boolean> }) {
  const t = useTranslations("Work");
  const titles: Record<Way, string> = {
    text: t("text"),
    notes: useTranslations("Notes")("heading"),
    findings: useTranslations("Findings")("heading"),
    facts: t("moreFacts"),
    vote: useTranslations("Vote")("title"),
    family: useTranslations("Family")("overSessions"),
    "cited-by": t("citedBy"),
    cites: t("cites"),
  };
  const ways = (Object.keys(titles) as Way[]).filter((way) => present[way]);
  return ways.length < 2 ? null : <JumpList title={t("onThisPage")} jumps={ways.map((id) => ({ id, name: titles[id] }))} />;
}

/** The way to the picture of both directions. */
function CitationsLink({ workId }: { workId: string }) {
  const locale = useLocale();
  const t = useTranslations("Citations");
  return (
    <p className="no-print mt-4">
      <a href={`/${locale}/resolutions/${workId}/citations`} className="inline-block py-0.5">
        {t("picture")}
      </a>
    </p>
  );
}

/** What the title is, where no source says it in this language: a translation, a label, the agenda item's title, another language's. */
function TitleMarks({ work: { link, titlesFrom } }: { work: WorkView }) {
  const locale = useLocale();
  const own = titlesFrom.find(({ language }) => language === locale);
  if (!own) return <Status said={link.label} />;
  return (
    <p className="text-sm text-muted">
      <TitleFrom language={own.language} from={own.from} />
    </p>
  );
}
