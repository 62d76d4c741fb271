import { z } from "zod";
import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { rdfFormats } from "@/lib/api/formats/rdf";
import { tableFormats } from "@/lib/api/formats/table";
import { withAlike } from "@/lib/api/named";
import { item, list, type List } from "@/lib/api/operation";
import { permanentUrl } from "@/lib/api/reading";
import type { Ref } from "@/lib/api/record";
import { getChangesOf } from "@/lib/change/queries";
import { WORK_FORMATS } from "@/lib/work/formats";
import { describeWork } from "@/lib/work/formats/rdf";
import {
  getCitation,
  getFullWork,
  getProvision,
  getVote,
  listCitations,
  listProvisions,
  listVotes,
  listWorks,
} from "@/lib/work/data/queries";
import {
  citationResource,
  fromSegment,
  provisionResource,
  toCitationResource,
  toProvisionResource,
  toVoteResource,
  toWorkFullResource,
  toWorkResource,
  voteResource,
  workFullResource,
  workResource,
  type WorkResource,
} from "@/lib/work/data/resource";
import { WORK_TYPES } from "@/lib/work/schema";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { from, id, language, optionalId, q, until } from "./params";

const number = z.string().max(100).optional().meta({ description: "The number in any spelling: `15/44-POL`, `A/RES/37/4`, `٣٧/٤`." });
const address = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/i, "write a paragraph's address: `op-7`");
const segment = z.string().max(300).meta({ description: "Its id, each slash written as ~ and each # as !; or take `self`." });

/** What is a part of a text is as new as the text. */
const dated = { modified: z.iso.datetime().nullable().meta({ description: "When the text that it belongs to last changed." }) };
const provisionItem = provisionResource.extend(dated);
const citationItem = citationResource.extend(dated);
const voteItem = voteResource.extend(dated);

async function withDates<T>(parts: T[], workOf: (part: T) => string): Promise<(T & { modified: string | null })[]> {
  const changes = await getChangesOf([...new Set(parts.map(workOf))]);
  const changedAt = new Map(changes.map((change) => [change.id, change.changedAt.toISOString()]));
  return parts.map((part) => ({ ...part, modified: changedAt.get(workOf(part)) ?? null }));
}

/** Two names in one, in each language in which there is either. */
function joined(one: Ref["name"], between: string, other: Ref["name"] | string): Record<string, { text: string }> {
  const second = (language: Locale) => (typeof other === "string" ? other : (other[language] ?? other.en ?? Object.values(other)[0])?.text);
  return Object.fromEntries(
    LOCALES.flatMap((language) => {
      const first = one[language];
      return first ? [[language, { text: `${first.text}${between}${second(language) ?? ""}` }]] : [];
    }),
  );
}

const provisionFeed = atomFormat<z.infer<typeof provisionItem>>("OIC knowledge base: Paragraphs", (provision) => ({
  url: provision.url,
  modified: provision.modified,
  name: joined(provision.work.name, " · ", provision.number ?? provision.address),
  summary: provision.text,
}));

const citationFeed = atomFormat<z.infer<typeof citationItem>>("OIC knowledge base: Citations", (citation, reading) => ({
  url: permanentUrl(reading, citation.from.id) + (citation.paragraph === null ? "" : `/${citation.paragraph}`),
  id: citation.self,
  modified: citation.modified,
  name: joined(citation.from.name, " → ", citation.to?.name ?? citation.symbol ?? Object.values(citation.words)[0] ?? ""),
  summary: Object.values(citation.words)[0],
}));

const voteFeed = atomFormat<z.infer<typeof voteItem>>("OIC knowledge base: Recorded votes", (vote, reading) => ({
  url: permanentUrl(reading, vote.work.id),
  id: vote.self,
  modified: vote.modified,
  name: vote.work.name,
  date: vote.date === null ? null : { start: vote.date },
  summary: [vote.inFavour, vote.against, vote.abstaining].map((count) => count ?? "?").join(" – "),
}));

const PARTS = ["LEAD", "ENACTING", "PREAMBLE", "OPERATIVE", "ANNEX"] as const;
const OPTIONS = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "ABSENT"] as const;

export const resolutions = [
  list({
    id: "listResolutions",
    tag: "Resolutions",
    path: "/resolutions",
    summary: "Resolutions and other texts, newest first",
    description: "Without their paragraphs: these come with one resolution, or from /provisions.",
    filter: {
      q,
      number,
      organ: optionalId("Texts of this issuer."),
      session: optionalId("Texts of this session."),
      year: z
        .string()
        .regex(/^\d{4}$/, "write YYYY")
        .optional()
        .meta({ description: "Texts of this year." }),
      from,
      until,
      status: z.enum(["ADOPTED", "DRAFT", "NOT_STATED"]).optional().meta({ description: "Status." }),
      type: z.enum(WORK_TYPES).optional().meta({ description: "Kind of text." }),
      language,
      topic: optionalId("Texts under this topic."),
      adoption: z.enum(["WITHOUT_VOTE", "RECORDED_VOTE"]).optional().meta({ description: "How it was adopted." }),
      verb: optionalId("Texts with this operative verb, a topic's id."),
      text: z.enum(["FULL", "CITED"]).optional().meta({ description: "In full text here, or known from what cites it." }),
      lacks: z.enum(LOCALES).optional().meta({ description: "In full text, but not in this language." }),
      alignment: z.enum(["ALIGNED", "MISMATCH"]).optional().meta({ description: "Whether its languages agree." }),
      voter: optionalId("Texts on which this State voted."),
      vote: z.enum(OPTIONS).optional().meta({ description: "With `voter`: on which it voted so." }),
      sponsor: optionalId("Texts that this State sponsored."),
      names: optionalId("Texts that name this record."),
      cites: optionalId("Texts that cite this text."),
    },
    item: workResource,
    read: async (filter, page) => listWorks(await withAlike(filter), page),
    key: ({ dateStart, id: last }) => [dateStart, last],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toWorkResource(row, aspects, reading));
    },
    formats: [
      ...rdfFormats<List<WorkResource>>(({ items }, graph) => items.forEach((work) => describeWork(work, graph))),
      ...tableFormats(workResource, "Resolutions"),
      atomFormat("OIC knowledge base: Resolutions"),
    ],
    example: { query: { type: "RESOLUTION", number: "37/4" } },
  }),
  item({
    id: "getResolution",
    tag: "Resolutions",
    path: "/resolutions/{id}",
    summary: "One resolution with its paragraphs, footnotes and votes",
    params: { id },
    item: workFullResource,
    read: async (params, reading) => {
      const row = await getFullWork(params.id);
      return row && toWorkFullResource(row, await loadAspects([row.id]), reading);
    },
    formats: WORK_FORMATS,
    example: { id: "cfm-ex-21-2025-08-25" },
  }),
  item({
    id: "getResolutionProvision",
    tag: "Provisions",
    path: "/resolutions/{id}/provisions/{address}",
    summary: "One paragraph of a resolution",
    params: { id, address },
    item: provisionResource,
    read: async (params, reading) => {
      const row = await getProvision(params.id, params.address);
      return row && toProvisionResource(row, reading);
    },
    example: { id: "cfm-ex-21-2025-08-25", address: "p-1" },
  }),
  list({
    id: "listProvisions",
    tag: "Provisions",
    path: "/provisions",
    summary: "Paragraphs of all texts, text by text in their order",
    filter: {
      work: optionalId("Paragraphs of this text."),
      part: z.enum(PARTS).optional().meta({ description: "Part of the text." }),
      verb: optionalId("Paragraphs with this operative verb, a topic's id."),
      record: optionalId("Paragraphs that name this record."),
      language,
    },
    item: provisionItem,
    read: listProvisions,
    key: ({ workId, order }) => [workId, order],
    present: (rows, reading) =>
      withDates(
        rows.map((row) => toProvisionResource(row, reading)),
        ({ work }) => work.id,
      ),
    formats: [...tableFormats(provisionItem, "Paragraphs"), provisionFeed],
    example: { query: { work: "cfm-ex-21-2025-08-25" } },
  }),
  list({
    id: "listCitations",
    tag: "Citations",
    path: "/citations",
    summary: "What cites what",
    filter: {
      from: optionalId("Citations in this text."),
      to: optionalId("Citations of this text."),
      number,
      resolved: z.enum(["true", "false"]).optional().meta({ description: "Whether the text meant is in this collection." }),
    },
    item: citationItem,
    read: listCitations,
    key: ({ id: last }) => [last],
    present: (rows, reading) =>
      withDates(
        rows.map((row) => toCitationResource(row, reading)),
        ({ from: citing }) => citing.id,
      ),
    formats: [...tableFormats(citationItem, "Citations"), citationFeed],
    example: { query: { from: "unga-69-oic-cooperation-draft" } },
  }),
  item({
    id: "getCitation",
    tag: "Citations",
    path: "/citations/{id}",
    summary: "One citation",
    params: { id: segment },
    item: citationResource,
    read: async (params, reading) => {
      const row = await getCitation(fromSegment(params.id));
      return row && toCitationResource(row, reading);
    },
    example: { id: "unga-69-oic-cooperation-draft~0" },
  }),
  list({
    id: "listVotes",
    tag: "Votes",
    path: "/votes",
    summary: "Recorded votes",
    filter: {
      work: optionalId("Votes on this text."),
      state: optionalId("Votes in which this State is named."),
      option: z.enum(OPTIONS).optional().meta({ description: "Votes with this voice; with `state`: in which that State cast it." }),
    },
    item: voteItem,
    read: listVotes,
    key: ({ id: last }) => [last],
    present: (rows, reading) =>
      withDates(
        rows.map((row) => toVoteResource(row, reading)),
        ({ work }) => work.id,
      ),
    formats: [...tableFormats(voteItem, "Votes"), voteFeed],
  }),
  item({
    id: "getVote",
    tag: "Votes",
    path: "/votes/{id}",
    summary: "One recorded vote",
    params: { id: segment },
    item: voteResource,
    read: async (params, reading) => {
      const row = await getVote(fromSegment(params.id));
      return row && toVoteResource(row, reading);
    },
    example: { id: "unga-77-10~vote" },
  }),
];
