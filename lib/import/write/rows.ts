import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { identityOf } from "@/lib/import/identity";
import type { Finding } from "@/lib/import/findings";
import type { Mentions } from "@/lib/import/mentions";
import type { StateIndex } from "@/lib/import/states/index";
import { numberKey } from "@/lib/work/number";
import { mergeVersions, PREFERENCE, type MergedProvision, type MergedWork, type Version } from "./merge";
import { emptyWorkRows, type WorkRows } from "./tables";
import { titlesOf, type Titles } from "./titles";

const ORIGIN = "IMPORT";

/** What the rows of a work need to know of the house: who is known by which name. Rows depend on nothing else but the files. */
export type Known = { states: StateIndex; mentions: Mentions };

/**
 * All rows of one work, made from the files of its languages: the same files give the same rows, in whatever order they came.
 * @param isContent true where content/ has the work already: its own rows then stay as they are, and only the text is added.
 */
export function workRows(versions: Version[], isContent: boolean, known: Known): WorkRows {
  const work = mergeVersions(versions);
  const rows = emptyWorkRows();
  const { workId: id } = identityOf(work.base);
  const titles = titlesOf(work);
  const findings = [...work.findings];
  if (!isContent) recordRows(rows, id, work, titles);
  for (const text of spellingsOf(work))
    rows.WorkNumber.push({ id: `${id}/${isContent ? "import/" : ""}${text}`, workId: id, text, key: numberKey(text), origin: ORIGIN });
  expressionRows(rows, id, work, titles);
  footnoteRows(rows, id, work);
  for (const [order, provision] of work.provisions.entries()) provisionRows(rows, id, provision, order, known.mentions);
  citationRows(rows, id, work);
  sponsorRows(rows, id, work, known.states);
  findings.push(...voteRows(rows, id, work, known.states));
  findingRows(rows, id, findings);
  return rows;
}

/** The languages may print one number differently: 9/51-CT, 9/51-ق ت. */
function spellingsOf({ versions }: MergedWork): string[] {
  const drafts = PREFERENCE.flatMap((language) => versions[language]?.draft ?? []);
  return [...new Set(drafts.flatMap((draft) => identityOf(draft).spellings))];
}

function recordRows(rows: WorkRows, id: string, { base, aligned }: MergedWork, titles: Titles): void {
  const { issuerId, eventId, printedNumber, normalizedNumber } = identityOf(base);
  const date = base.adoptedOn && { start: base.adoptedOn, inferred: false };
  rows.Entity.push({ id, noun: "WORK", origin: ORIGIN, labels: titles.labels });
  for (const [order, language] of LOCALES.entries()) {
    const { text, status, language: said = language } = titles.labels[language];
    if (said !== language) continue; // a borrowed title is no name in this language
    rows.Name.push({
      id: `${id}/preferred-${language}`,
      entityId: id,
      language,
      kind: "PREFERRED",
      text,
      status,
      from: null,
      until: null,
      order,
    });
    rows.Text.push({ id: `${id}/title/title/${language}`, entityId: id, part: "title", field: "title", order, language, text, status });
  }
  for (const [order, language] of LOCALES.entries()) {
    const text = titles.agendaItems[language];
    if (text)
      rows.Text.push({
        id: `${id}/agendaItem/title/${language}`,
        entityId: id,
        part: "agendaItem",
        field: "title",
        order,
        language,
        text,
        status: "SOURCE",
      });
  }
  rows.Work.push({
    id,
    type: "RESOLUTION",
    issuerId,
    eventId,
    printedNumber,
    normalizedNumber,
    number: base.number,
    session: base.session,
    series: base.series,
    status: "ADOPTED",
    dateStart: base.adoptedOn,
    date: date || null,
    uri: base.workUri,
    agendaItem: base.agendaItem.number,
    meeting: base.meeting,
    adoption: base.adoption,
    drafts: base.drafts,
    alignment: aligned === null ? null : aligned ? "ALIGNED" : "MISMATCH",
  });
  for (const { scheme, code, kind } of base.keywords) {
    const topicId = topicIdOf(scheme, code);
    rows.WorkTopic.push({ id: `${id}/${topicId}`, workId: id, topicId, kind });
  }
}

/** `unbis-1002824`, `sdg-16-9`, `eurovoc-3885` */
export function topicIdOf(scheme: string, code: string): string {
  return `${scheme.toLowerCase()}-${code.replace(/[._]/g, "-")}`;
}

function expressionRows(rows: WorkRows, id: string, { versions }: MergedWork, titles: Titles): void {
  for (const language of PREFERENCE) {
    const version = versions[language];
    if (!version) continue;
    const { draft, file, sha256 } = version;
    rows.Expression.push({
      id: `${id}/${language}`,
      workId: id,
      language,
      kind: "UNOFFICIAL_COPY",
      sourceId: null,
      translatedFrom: null,
      origin: ORIGIN,
      uri: draft.expressionUri,
      file,
      sha256,
      publishedOn: draft.publishedOn,
      titleFrom: titles.from[language] ?? null,
    });
  }
}

function provisionRows(rows: WorkRows, workId: string, provision: MergedProvision, order: number, mentions: Mentions): void {
  const { address, part, kind, number, depth, versions } = provision;
  const id = `${workId}#${address}`;
  rows.Provision.push({ id, workId, address, part, order, number, origin: ORIGIN, kind, depth });
  for (const language of PREFERENCE) {
    const version = versions[language];
    if (!version) continue;
    rows.ProvisionText.push({
      id: `${id}/${language}`,
      provisionId: id,
      expressionId: `${workId}/${language}`,
      language,
      text: version.text,
      status: "SOURCE",
      sourceStart: null,
      sourceEnd: null,
      cells: version.cells,
    });
  }
  callRows(rows, id, workId, provision);
  for (const { entityId, words } of mentions.in(textsOf(provision))) {
    rows.Mention.push({ id: `${id}/${entityId}`, provisionId: id, entityId, words });
  }
}

function textsOf({ versions }: MergedProvision): Partial<Record<Locale, string>> {
  return Object.fromEntries(PREFERENCE.flatMap((language) => (versions[language] ? [[language, versions[language].text]] : [])));
}

function callRows(rows: WorkRows, id: string, workId: string, { versions }: MergedProvision): void {
  const calls = new Map<string, Partial<Record<Locale, string>>>();
  for (const language of PREFERENCE)
    for (const { mark, after } of versions[language]?.calls ?? []) calls.set(mark, { ...calls.get(mark), [language]: after });
  for (const [mark, after] of calls)
    rows.FootnoteCall.push({ id: `${id}/${mark}`, footnoteId: footnoteId(workId, mark), provisionId: id, after });
}

function footnoteId(workId: string, mark: string): string {
  return `${workId}#note-${mark}`;
}

function footnoteRows(rows: WorkRows, workId: string, { footnotes }: MergedWork): void {
  for (const [order, { mark, texts, links }] of footnotes.entries()) {
    const id = footnoteId(workId, mark);
    rows.Footnote.push({ id, workId, mark, order, links, origin: ORIGIN });
    for (const language of PREFERENCE) {
      const text = texts[language];
      if (text !== undefined) rows.FootnoteText.push({ id: `${id}/${language}`, footnoteId: id, language, text, status: "SOURCE" });
    }
  }
}

function citationRows(rows: WorkRows, workId: string, { provisions, footnotes }: MergedWork): void {
  const cited = [
    ...provisions.flatMap(({ address, citations }) =>
      citations.map((citation) => ({ ...citation, provisionId: `${workId}#${address}`, footnoteId: null })),
    ),
    ...footnotes.flatMap(({ mark, citations }) =>
      citations.map((citation) => ({ ...citation, provisionId: null, footnoteId: footnoteId(workId, mark) })),
    ),
  ];
  const times = new Map<string, number>();
  for (const [order, { provisionId, footnoteId, key, symbol, words }] of cited.entries()) {
    const place = `${provisionId ?? footnoteId}/cites/${key}`;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    rows.Citation.push({ id: `${place}/${time}`, workId, provisionId, footnoteId, order, words, origin: ORIGIN, symbol, key });
  }
}

function sponsorRows(rows: WorkRows, workId: string, { base }: MergedWork, states: StateIndex): void {
  for (const [order, { role, words }] of base.sponsors.entries()) {
    const stateId = role === "ON_BEHALF_OF" ? null : (states.find(words) ?? null);
    rows.WorkSponsor.push({ id: `${workId}/sponsor/${order}`, workId, role, order, words, stateId });
  }
}

/** The vote with its names; what does not add up, and names that nobody is known by, are findings. */
function voteRows(rows: WorkRows, workId: string, { base, versions }: MergedWork, states: StateIndex): Finding[] {
  const { votes, language } = base;
  if (!votes) return [];
  const { counts, voters } = votes;
  const file = versions[language]?.file ?? null;
  const id = `${workId}/vote`;
  rows.VoteEvent.push({
    id,
    workId,
    order: 0,
    date: base.adoptedOn,
    meeting: base.meeting,
    inFavour: counts.IN_FAVOUR ?? null,
    against: counts.AGAINST ?? null,
    abstaining: counts.ABSTAINING ?? null,
    absent: counts.ABSENT ?? null,
  });
  const findings: Finding[] = [];
  for (const [order, { option, words }] of voters.entries()) {
    const stateId = states.find(words) ?? null;
    rows.Vote.push({ id: `${id}/${order}`, voteEventId: id, option, order, words, stateId });
    if (!stateId) findings.push({ code: "STATE_UNKNOWN", language, file, detail: { words } });
  }
  for (const [option, printed] of Object.entries(counts)) {
    const names = voters.filter((voter) => voter.option === option).length;
    if (names > 0 && names !== printed) findings.push({ code: "VOTE_COUNT_DIFFERS", language, file, detail: { option, printed, names } });
  }
  return findings;
}

function findingRows(rows: WorkRows, workId: string, findings: Finding[]): void {
  for (const [order, { code, language, file, detail }] of findings.entries())
    rows.Finding.push({ id: `${workId}/finding/${order}`, workId, code, language, file, detail, order });
}
