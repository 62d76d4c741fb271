import { type XMLBuilder, xmlText } from "@/lib/api/formats/xml";
import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import type { WorkFullResource } from "../../data/resource";
import { inLanguage } from "../reading";
import { frbrExpression, frbrWork, NO_DATE } from "./address";

export const AKN4UN = "http://un.org/akn4un";

type Context = { work: WorkFullResource; language: Locale; modified: string };

/** `component` is the part of the document it describes: `!main`, `!main/annex-1`. */
export function writeIdentification(meta: XMLBuilder, { work, language, modified }: Context, component = "!main"): void {
  const workUri = frbrWork(work);
  const expressionUri = frbrExpression(work, language);
  const manifestation = `${expressionUri.replace(/\/+$/, "")}.xml`;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(work.date?.start ?? "") ? work.date?.start : NO_DATE;
  const published = work.expressions.find((expression) => expression.language === language)?.publishedOn;
  const author = work.issuer?.id === "unga" ? "ga" : (work.issuer?.id ?? "unknown");
  const identification = meta.ele("identification", { source: "#editor" });
  const onWork = level(identification, "FRBRWork", `${workUri}${component}/`, workUri);
  onWork.ele("FRBRdate", { date, name: "adoption" });
  onWork.ele("FRBRauthor", { href: `#${author}`, as: "#author" });
  onWork.ele("FRBRcountry", { value: work.issuer?.id === "unga" ? "un" : "aa" });
  const onExpression = level(identification, "FRBRExpression", `${expressionUri.replace(/\/+$/, "")}${component}/`, expressionUri);
  onExpression.ele("FRBRdate", { date: published ?? NO_DATE, name: "publication" });
  onExpression.ele("FRBRauthor", { href: `#${author}`, as: "#issuer" });
  onExpression.ele("FRBRlanguage", { language: LOCALE_FACTS[language].iso3 });
  const onManifestation = level(identification, "FRBRManifestation", `${expressionUri}${component}.xml`, manifestation);
  onManifestation.ele("FRBRdate", { date: modified, name: "markup" });
  onManifestation.ele("FRBRauthor", { href: "#editor", as: "#editor" });
}

function level(parent: XMLBuilder, name: string, self: string, uri: string): XMLBuilder {
  const element = parent.ele(name);
  element.ele("FRBRthis", { value: self });
  element.ele("FRBRuri", { value: uri });
  return element;
}

/** Subjects, who proposed it, how it was voted on, and who and what is meant. */
export function writeMeta(parent: XMLBuilder, context: Context): void {
  const meta = parent.ele("meta");
  writeIdentification(meta, context);
  writeKeywords(meta, context);
  writeWorkflow(meta, context.work);
  writeVoting(meta, context.work);
  writeReferences(meta, context);
}

const THESAURI = [
  { prefix: "unbis-", dictionary: "UNBIS Thesaurus", href: (code: string) => `http://metadata.un.org/thesaurus/${code}` },
  { prefix: "sdg-", dictionary: "SDGO", href: (code: string) => `http://metadata.un.org/sdg/${code.replaceAll("-", ".")}` },
  { prefix: "eurovoc-", dictionary: "EuroVoc", href: (code: string) => `http://eurovoc.europa.eu/${code.replace(/^c-/, "c_")}` },
];

/** Subjects, then what the file listed under the goals: kept apart by their sources, as the files of the United Nations keep them. */
function writeKeywords(meta: XMLBuilder, { work: { topics, goalTerms }, language }: Context): void {
  writeClassification(meta, "#editor", topics, language);
  writeClassification(meta, "http://metadata.un.org/sdg", goalTerms, language);
}

function writeClassification(meta: XMLBuilder, source: string, topics: WorkFullResource["topics"], language: Context["language"]): void {
  if (topics.length === 0) return;
  const classification = meta.ele("classification", { source });
  for (const { id, name, self } of topics) {
    const thesaurus = THESAURI.find(({ prefix }) => id.startsWith(prefix));
    const code = thesaurus ? id.slice(thesaurus.prefix.length) : id;
    const label = xmlText(inLanguage(name, thesaurus ? "en" : language));
    const href = thesaurus ? thesaurus.href(code) : self;
    classification.ele("keyword", {
      value: label.replace(/\s+/g, "_"),
      href,
      showAs: label,
      dictionary: thesaurus?.dictionary ?? "OIC knowledge base",
    });
  }
}

/** The steps as the United Nations writes them: the names of the proposers in one attribute. */
function writeWorkflow(meta: XMLBuilder, { sponsors, drafts, meeting, date, status }: WorkFullResource): void {
  const workflow = meta.ele("workflow", { source: "#editor" });
  const by = (additional: boolean) => sponsors.filter(({ role }) => (role === "ADDITIONAL") === additional);
  const first = by(false);
  const additional = by(true);
  const day = (value: string | undefined) => (/^\d{4}-\d{2}-\d{2}$/.test(value ?? "") ? value : NO_DATE);
  if (first.length > 0 || drafts.length > 0 || status === "DRAFT")
    workflow.ele("step", { date: NO_DATE, outcome: "draftResolution", as: drafts.join(", "), by: names(first) });
  if (additional.length > 0) workflow.ele("step", { date: NO_DATE, outcome: "draftResolutionAdditionalSponsors", by: names(additional) });
  if (status !== "DRAFT") workflow.ele("step", { date: day(date?.start), outcome: "adopted", as: meeting ?? "", by: "" });
}

type Sponsor = WorkFullResource["sponsors"][number];

/** "Guinea (on behalf of the Group of 77 and China), Cuba": who speaks for others stands with them. */
function names(sponsors: Sponsor[]): string {
  const parts: string[] = [];
  for (const { role, words } of sponsors)
    if (role === "ON_BEHALF_OF" && parts.length > 0) parts.push(`${parts.pop()} (on behalf of the ${words})`);
    else parts.push(words);
  return xmlText(parts.join("; "));
}

const OPTIONS = [
  ["inFavour", "IN_FAVOUR"],
  ["against", "AGAINST"],
  ["abstaining", "ABSTAINING"],
  ["absent", "ABSENT"],
] as const;

function writeVoting(meta: XMLBuilder, { adoption, votes }: WorkFullResource): void {
  if (adoption === null) return;
  const parliamentary = meta.ele("analysis", { source: "#editor" }).ele("parliamentary");
  const voting = parliamentary.ele("voting", { outcome: adoption === "WITHOUT_VOTE" ? "adoptedWithoutVote" : "adoptedRecordedVote" });
  if (adoption === "WITHOUT_VOTE") return void voting.ele("quorum", { value: "" });
  for (const vote of votes)
    for (const [option, name] of OPTIONS) {
      const voters = vote.votes.filter((voter) => voter.option === name);
      if (vote[option] === null && voters.length === 0) continue;
      const count = voting.ele("count", { ...(vote[option] === null ? { value: "" } : { value: String(vote[option]) }), refersTo: option });
      const list = count.ele(AKN4UN, "akn4un:voters");
      for (const { words } of voters)
        list.ele("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "organization", { refersTo: "memberState" }).txt(xmlText(words));
    }
}

function writeReferences(meta: XMLBuilder, { work }: Context): void {
  const references = meta.ele("references", { source: "#editor" });
  const isUn = work.issuer?.id === "unga";
  const author = isUn ? "ga" : (work.issuer?.id ?? "unknown");
  const authority = isUn ? "un" : "oic";
  const as = xmlText(work.issuer ? inLanguage(work.issuer.name, "en") : "Not given in the source");
  references.ele("TLCOrganization", {
    eId: "editor",
    href: "/akn/ontology/organization/aa-oic/knowledge-base",
    showAs: "OIC knowledge base",
  });
  references.ele("TLCOrganization", { eId: author, href: `/akn/ontology/organization/${authority}/${author}`, showAs: as });
  for (const [role, showAs] of [
    ["author", "Author"],
    ["issuer", "Issuer"],
    ["publisher", "Publisher"],
    ["issuingBody", "Issuing body"],
  ] as const)
    references.ele("TLCRole", { eId: role, href: `/akn/ontology/role/${authority}/${role}`, showAs });
  for (const [concept, showAs] of [
    ["symbol", "Symbol"],
    ["memberState", "Member State"],
    ["inFavour", "In favour"],
    ["against", "Against"],
    ["abstaining", "Abstaining"],
    ["absent", "Absent"],
  ] as const)
    references.ele("TLCConcept", { eId: concept, href: `/akn/ontology/concept/${authority}/${concept}`, showAs });
  references.ele("TLCTerm", {
    eId: "resolutionTitle",
    href: `/akn/ontology/reference/${authority}/resolutionTitle`,
    showAs: "Resolution title",
  });
}
