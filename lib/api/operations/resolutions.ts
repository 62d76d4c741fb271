import { z } from "zod";
import { loadAspects } from "@/lib/api/aspects";
import { item, list } from "@/lib/api/operation";
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
  provisionResource,
  toCitationResource,
  toProvisionResource,
  toVoteResource,
  toWorkFullResource,
  toWorkResource,
  voteResource,
  workFullResource,
  workResource,
} from "@/lib/work/data/resource";
import { WORK_TYPES } from "@/lib/work/schema";
import { from, id, language, optionalId, q, until } from "./params";

const number = z.string().max(100).optional().meta({ description: "The number in any spelling: `15/44-POL`, `A/RES/37/4`, `٣٧/٤`." });
const address = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/i, "write a paragraph's address: `op-7`");
const counter = z
  .string()
  .max(120)
  .regex(/^[\w.-]+$/);

const PARTS = ["LEAD", "ENACTING", "PREAMBLE", "OPERATIVE"] as const;
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
    },
    item: workResource,
    read: listWorks,
    key: ({ dateStart, id: last }) => [dateStart, last],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toWorkResource(row, aspects, reading));
    },
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
    item: provisionResource,
    read: listProvisions,
    key: ({ workId, order }) => [workId, order],
    present: (rows, reading) => rows.map((row) => toProvisionResource(row, reading)),
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
    item: citationResource,
    read: listCitations,
    key: ({ id: last }) => [last],
    present: (rows, reading) => rows.map((row) => toCitationResource(row, reading)),
    example: { query: { from: "unga-69-oic-cooperation-draft" } },
  }),
  item({
    id: "getCitation",
    tag: "Citations",
    path: "/citations/{work}/{n}",
    summary: "One citation",
    description: "The two parts are those of its id.",
    params: { work: id, n: counter },
    item: citationResource,
    read: async ({ work, n }, reading) => {
      const row = await getCitation(`${work}/${n}`);
      return row && toCitationResource(row, reading);
    },
    example: { work: "unga-69-oic-cooperation-draft", n: "0" },
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
    item: voteResource,
    read: listVotes,
    key: ({ id: last }) => [last],
    present: (rows, reading) => rows.map((row) => toVoteResource(row, reading)),
  }),
  item({
    id: "getVote",
    tag: "Votes",
    path: "/votes/{work}/{n}",
    summary: "One recorded vote",
    description: "The two parts are those of its id.",
    params: { work: id, n: counter },
    item: voteResource,
    read: async ({ work, n }, reading) => {
      const row = await getVote(`${work}/${n}`);
      return row && toVoteResource(row, reading);
    },
    example: { work: "unga-75-16", n: "1" },
  }),
];
