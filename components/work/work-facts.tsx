import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { DateText } from "@/components/text/date";
import { EntityLink, EntityLinks } from "@/components/text/entity-link";
import { Facts, type Fact } from "@/components/ui/facts";
import type { Reference, References } from "@/lib/evidence/present";
import type { Said } from "@/lib/entity/present";
import type { WorkView } from "@/lib/work/present";
import { useImportedFacts } from "./imported-facts";
import { TextKinds } from "./text-kinds";

/** What is known of a work apart from its words. */
export function WorkFacts({ work, agendaTitle, references }: { work: WorkView; agendaTitle: Said | null; references: References }) {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  const imported = useImportedFacts(work, agendaTitle);
  const notGiven = <span className="text-muted">{text("notGiven")}</span>;
  const { printedNumber, normalizedNumber, spellings, status, issuer, event, date, requestedBy, topics, texts, files } = work;
  const facts: (Fact | null)[] = [
    {
      key: "number",
      term: t("number"),
      value: printedNumber ? <Number printed={printedNumber} normalized={normalizedNumber} imported={files.length > 0} /> : notGiven,
    },
    spellings.length > 0 ? { key: "spellings", term: t("alsoWritten"), value: <Spellings spellings={spellings} /> } : null,
    { key: "status", term: t("facet", { facet: "status" }), value: t("status", { status }) },
    { key: "issuer", term: t("facet", { facet: "organ" }), value: issuer ? <EntityLink link={issuer} /> : notGiven },
    { key: "event", term: t("facet", { facet: "session" }), value: event ? <EntityLink link={event} /> : notGiven },
    { key: "date", term: t("date"), value: date ? <DateText date={date} /> : notGiven },
    requestedBy.length > 0 ? { key: "requested", term: t("requestedBy"), value: <EntityLinks links={requestedBy} /> } : null,
    texts.length > 0 ? { key: "texts", term: t("texts"), value: <TextKinds texts={texts} /> } : null,
    topics.length > 0 ? { key: "topics", term: t("topics"), value: <EntityLinks links={topics} /> } : null,
    ...imported,
    {
      key: "proof",
      term: t("proof"),
      value: (
        <>
          <PinLine pins={references.pins(work.id)} /> {files.length > 0 && <FileLink />}
        </>
      ),
    },
  ];
  return (
    <div className="mt-6">
      <Facts facts={facts.filter((fact) => fact !== null)} />
    </div>
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
    <span className="[&_a]:px-1 [&_a]:py-1 [&_sup]:top-0 [&_sup]:ms-0 [&_sup]:align-baseline [&_sup]:text-sm">
      <Pins pins={pins} />
    </span>
  );
}
