import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { DateText } from "@/components/text/date";
import { EntityLink, EntityLinks } from "@/components/text/entity-link";
import { Facts, type Fact } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { Reference, References } from "@/lib/evidence/present";
import type { Said } from "@/lib/entity/present";
import type { RecordedVote } from "@/lib/vote/present";
import type { WorkView } from "@/lib/work/present";
import { useImportedFacts } from "./imported-facts";
import { TextKinds } from "./text-kinds";

type Props = { work: WorkView; references: References };

/** What a reader asks first of a work: its number, whose it is, when and how it was adopted, and what proves it. */
export function WorkFacts({ work, votes, references }: Props & { votes: RecordedVote[] }) {
  const t = useTranslations("Work");
  const works = useTranslations("Works");
  const text = useTranslations("Text");
  const notGiven = <span className="text-muted">{text("notGiven")}</span>;
  const pins = references.pins(work.id);
  const { printedNumber, normalizedNumber, status, issuer, event, date, adoption, files } = work;
  const facts: (Fact | null)[] = [
    {
      key: "number",
      term: t("number"),
      value: printedNumber ? <Number printed={printedNumber} normalized={normalizedNumber} imported={files.length > 0} /> : notGiven,
    },
    { key: "status", term: t("facet", { facet: "status" }), value: t("status", { status }) },
    adoption !== null
      ? {
          key: "adoption",
          term: works("filter", { filter: "adoption" }),
          value: (
            <>
              <span className="inline-block first-letter:uppercase">{works("value", { value: adoption })}</span> <Counts votes={votes} />
            </>
          ),
        }
      : null,
    { key: "issuer", term: t("facet", { facet: "organ" }), value: issuer ? <EntityLink link={issuer} /> : notGiven },
    { key: "event", term: t("facet", { facet: "session" }), value: event ? <EntityLink link={event} /> : notGiven },
    { key: "date", term: t("date"), value: date ? <DateText date={date} /> : notGiven },
    {
      key: "proof",
      term: t("proof"),
      value: (
        <>
          {pins.length > 0 && <PinLine pins={pins} />} {files.length > 0 && <FileLink />}
        </>
      ),
    },
  ];
  return (
    <div className="mt-6">
      <Facts facts={facts.filter((fact) => fact !== null)} beside />
    </div>
  );
}

/** The rest of what is known of a work apart from its words. */
export function useMoreFacts(work: WorkView, agendaTitle: Said | null): Fact[] {
  const t = useTranslations("Work");
  const imported = useImportedFacts(work, agendaTitle);
  const { spellings, requestedBy, topics, texts } = work;
  return [
    spellings.length > 0 ? { key: "spellings", term: t("alsoWritten"), value: <Spellings spellings={spellings} /> } : null,
    requestedBy.length > 0 ? { key: "requested", term: t("requestedBy"), value: <EntityLinks links={requestedBy} /> } : null,
    texts.length > 0 ? { key: "texts", term: t("texts"), value: <TextKinds texts={texts} /> } : null,
    topics.length > 0 ? { key: "topics", term: t("topics"), value: <EntityLinks links={topics} /> } : null,
    ...imported,
  ].filter((fact) => fact !== null);
}

/** They stand behind the text. */
export function MoreFacts({ facts }: { facts: Fact[] }) {
  const t = useTranslations("Work");
  if (facts.length === 0) return null;
  return (
    <Section id="facts" title={t("moreFacts")}>
      <Facts facts={facts} />
    </Section>
  );
}

/** The result of the recorded vote in a few words; the States are further down. */
function Counts({ votes }: { votes: RecordedVote[] }) {
  const t = useTranslations("Vote");
  const [vote] = votes;
  if (!vote) return null;
  return (
    <a href="#vote" className="inline-block py-0.5">
      {vote.groups.map(({ option, count }, i) => (
        <span key={option}>
          {i > 0 && " · "}
          {t("option", { option })} {count}
        </span>
      ))}
    </a>
  );
}

/** The editors put a number in one form; a file gives its symbol. */
function Number({ printed, normalized, imported }: { printed: string; normalized: string | null; imported: boolean }) {
  const t = useTranslations("Work");
  return (
    <>
      <bdi dir="ltr" className="text-lg font-semibold">
        {printed}
      </bdi>
      {normalized && normalized !== printed && (
        <span className="ms-3 text-sm text-muted">
          {t.rich(imported ? "symbol" : "normalized", { number: () => <bdi dir="ltr">{normalized}</bdi> })}
        </span>
      )}
    </>
  );
}

/** Most of them are the editors', for those who look for the number as they would write it. */
function Spellings({ spellings }: { spellings: string[] }) {
  const t = useTranslations("Work");
  return (
    <ul className="flex flex-wrap gap-x-4 text-sm">
      {spellings.map((spelling) => (
        <li key={spelling}>
          <bdi dir="ltr">{spelling}</bdi>
        </li>
      ))}
      <li className="text-muted">({t("spellings")})</li>
    </ul>
  );
}

/** The facts of an imported text rest on its file. */
function FileLink() {
  const t = useTranslations("Import");
  return <a href="#file">{t("file")}</a>;
}

/** Pins are set high beside words; alone on a line they stand on it. */
function PinLine({ pins }: { pins: Reference[] }) {
  return (
    <span className="-ms-1 [&_a]:px-1 [&_a]:py-1 [&_sup]:top-0 [&_sup]:ms-0 [&_sup]:align-baseline [&_sup]:text-sm">
      <Pins pins={pins} />
    </span>
  );
}
