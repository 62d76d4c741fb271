import "server-only";
import { create } from "xmlbuilder2";
import { loadAspects } from "@/lib/api/aspects";
import { endXml, type XMLBuilder, xmlDocument, xmlText } from "@/lib/api/formats/xml";
import { OPEN_HEADERS, problemResponse } from "@/lib/api/handle";
import { originOf } from "@/lib/api/origin";
import { permanentUrl } from "@/lib/api/reading";
import { getFirstChange, getHorizon } from "@/lib/change/queries";
import { LOCALES } from "@/lib/i18n/locales";
import { getFullWork, getWorkData } from "@/lib/work/data/queries";
import { toWorkFullResource, toWorkResource, type WorkFullResource, type WorkResource } from "@/lib/work/data/resource";
import { toAkn } from "@/lib/work/formats/akn";
import { languageOf } from "@/lib/work/formats/reading";
import { getHeader, listHeaders, listSets, type HeaderRow } from "./queries";
import {
  languageOfPrefix,
  OaiError,
  PREFIXES,
  readInterval,
  readPrefix,
  readRequest,
  readSet,
  readSetToken,
  readToken,
  writeToken,
  type Arguments,
  type Prefix,
  type SetToken,
  type Token,
  type Verb,
} from "./request";

const OAI = "http://www.openarchives.org/OAI/2.0/";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
const DC = "http://purl.org/dc/elements/1.1/";
const OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";

const DC_ATTRIBUTES = {
  "xmlns:oai_dc": OAI_DC,
  "xmlns:dc": DC,
  "xmlns:xsi": XSI,
  "xsi:schemaLocation": `${OAI_DC} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
};

/** Items a page: Akoma Ntoso is whole texts. */
const PAGE = { ListIdentifiers: 200, ListRecords: 50, ListSets: 100 };

type Context = { origin: string; host: string; root: XMLBuilder };

/** OAI-PMH 2.0 over the texts: by GET, or by POST as a form. */
export async function answerOai(request: Request): Promise<Response> {
  try {
    const params = request.method === "POST" ? new URLSearchParams(await request.text()) : new URL(request.url).searchParams;
    const body = await respond(params, originOf(request));
    const headers = { ...OPEN_HEADERS, "content-type": "text/xml; charset=utf-8", "cache-control": "no-cache" };
    return new Response(body, { headers });
  } catch (error) {
    return problemResponse(error, request);
  }
}

async function respond(params: URLSearchParams, origin: string): Promise<string> {
  const root = xmlDocument("OAI-PMH", {
    xmlns: OAI,
    "xmlns:xsi": XSI,
    "xsi:schemaLocation": `${OAI} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
  });
  // Harvesters ask again from this moment on: it must not lie behind what is being written just now.
  root.ele("responseDate").txt(toSecond(await getHorizon()));
  const requested = root.ele("request").txt(`${origin}/oai`);
  const context: Context = { origin, host: new URL(origin).hostname, root };
  try {
    const { verb, args } = readRequest(params);
    for (const [name, value] of [["verb", verb] as const, ...Object.entries(args)]) requested.att(name, xmlText(value));
    await VERB_ANSWERS[verb](context, args);
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    if (error.code === "badVerb" || error.code === "badArgument")
      requested.removeAtt(["verb", "identifier", "metadataPrefix", "from", "until", "set", "resumptionToken"]);
    root.ele("error", { code: error.code }).txt(xmlText(error.message));
  }
  return endXml(root, false);
}

const VERB_ANSWERS: Record<Verb, (context: Context, args: Arguments) => Promise<void>> = {
  Identify: identify,
  ListMetadataFormats: listMetadataFormats,
  ListSets: listAllSets,
  GetRecord: getRecord,
  ListIdentifiers: (context, args) => listAll(context, args, "ListIdentifiers"),
  ListRecords: (context, args) => listAll(context, args, "ListRecords"),
};

async function identify({ root, origin }: Context): Promise<void> {
  const earliest = (await getFirstChange()) ?? new Date(0);
  const identity = root.ele("Identify");
  const facts = {
    repositoryName: "OIC knowledge base",
    baseURL: `${origin}/oai`,
    protocolVersion: "2.0",
    adminEmail: `webmaster@${new URL(origin).hostname.includes(".") ? new URL(origin).hostname : "localhost.localdomain"}`,
    earliestDatestamp: toSecond(earliest),
    deletedRecord: "transient", // kept as long as the database is
    granularity: "YYYY-MM-DDThh:mm:ssZ",
    compression: "gzip",
  };
  for (const [name, value] of Object.entries(facts)) identity.ele(name).txt(value);
}

async function listMetadataFormats(context: Context, { identifier }: Arguments): Promise<void> {
  const work = identifier === undefined ? null : await readWork(context, await headerOf(context, identifier));
  const offered = PREFIXES.filter((prefix) => work === null || prefix === "oai_dc" || canWrite(work, prefix));
  const list = context.root.ele("ListMetadataFormats");
  for (const prefix of offered) {
    const format = list.ele("metadataFormat");
    format.ele("metadataPrefix").txt(prefix);
    format
      .ele("schema")
      .txt(
        prefix === "oai_dc"
          ? "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"
          : "http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/akomantoso30.xsd",
      );
    format.ele("metadataNamespace").txt(prefix === "oai_dc" ? OAI_DC : AKN);
  }
}

async function getRecord(context: Context, { identifier = "", metadataPrefix }: Arguments): Promise<void> {
  const prefix = readPrefix(metadataPrefix);
  const header = await headerOf(context, identifier);
  const work = header.deleted ? null : await readWork(context, header);
  if (work && !canWrite(work, prefix)) throw new OaiError("cannotDisseminateFormat", "The text is not here, or not in this language.");
  writeRecord(context.root.ele("GetRecord"), context, header, work, prefix);
}

async function listAll(context: Context, args: Arguments, verb: "ListIdentifiers" | "ListRecords"): Promise<void> {
  const token = args.resumptionToken === undefined ? null : readToken(args.resumptionToken);
  const prefix = token?.prefix ?? readPrefix(args.metadataPrefix);
  const from = token ? token.from : (args.from ?? null);
  const until = token ? token.until : (args.until ?? null);
  const set = token ? token.set : readSet(args.set);
  const interval = readInterval({ ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) });
  const text = prefix === "oai_dc" ? null : { language: languageOfPrefix(prefix) };
  const size = PAGE[verb];
  const { rows, total } = await listHeaders({ text, set, ...interval }, token, size + 1);
  if (rows.length === 0) throw new OaiError(token ? "badResumptionToken" : "noRecordsMatch", "There is nothing in this interval and set.");
  const shown = rows.slice(0, size);
  const list = context.root.ele(verb);
  const works = verb === "ListRecords" ? await readWorks(context, shown, prefix) : null;
  for (const header of shown) {
    const work = works?.get(header.id) ?? null;
    if (verb === "ListIdentifiers") writeHeader(list, context, header);
    else writeRecord(list, context, header, work, prefix);
  }
  const cursor = token?.cursor ?? 0;
  const last = rows.length > size ? shown.at(-1) : undefined;
  const next = last && { prefix, from, until, set, at: last.changedAt.toISOString(), id: last.id, cursor: cursor + shown.length };
  writeResumption(list, { total, cursor }, next);
}

/** Sets: the texts of an issuer (`unga`), and of those the texts of a session (`unga:unga-77`). */
async function listAllSets({ root }: Context, { resumptionToken }: Arguments): Promise<void> {
  const token = resumptionToken === undefined ? null : readSetToken(resumptionToken);
  const { rows, total } = await listSets(token?.spec ?? null, PAGE.ListSets + 1);
  if (token && rows.length === 0) throw new OaiError("badResumptionToken", "Behind this resumption token there is nothing.");
  const shown = rows.slice(0, PAGE.ListSets);
  const list = root.ele("ListSets");
  for (const { spec, labels } of shown) {
    const set = list.ele("set");
    set.ele("setSpec").txt(spec);
    set.ele("setName").txt(xmlText(labels.en?.text ?? spec));
    const dc = set.ele("setDescription").ele("oai_dc:dc", DC_ATTRIBUTES);
    for (const language of LOCALES) if (labels[language]) dc.ele("dc:title", { "xml:lang": language }).txt(xmlText(labels[language].text));
  }
  const cursor = token?.cursor ?? 0;
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  writeResumption(list, { total, cursor }, last && { spec: last.spec, cursor: cursor + shown.length });
}

/** Only a list in parts has a token; in its last part the token is empty. */
function writeResumption(list: XMLBuilder, { total, cursor }: { total: number; cursor: number }, next: Token | SetToken | undefined): void {
  if (!next && cursor === 0) return;
  list.ele("resumptionToken", { completeListSize: String(total), cursor: String(cursor) }).txt(next ? writeToken(next) : "");
}

/** @throws {OaiError} idDoesNotExist */
async function headerOf({ host }: Context, identifier: string): Promise<HeaderRow> {
  const prefix = `oai:${host}:`;
  const header = identifier.startsWith(prefix) ? await getHeader(identifier.slice(prefix.length)) : null;
  if (!header) throw new OaiError("idDoesNotExist", `Identifiers here begin with ${prefix}`);
  return header;
}

/** Texts by id: for Dublin Core without their paragraphs, all in one. */
async function readWorks(context: Context, headers: HeaderRow[], prefix: Prefix): Promise<Map<string, WorkResource>> {
  const present = headers.filter(({ deleted }) => !deleted);
  if (prefix !== "oai_dc") {
    const works = [];
    for (const header of present) works.push(await readWork(context, header)); // one after the other: each is large
    return new Map(works.flatMap((work) => (work ? [[work.id, work]] : [])));
  }
  const ids = present.map(({ id }) => id);
  const [rows, aspects] = await Promise.all([getWorkData(ids), loadAspects(ids)]);
  return new Map(rows.map((row) => [row.id, toWorkResource(row, aspects, { origin: context.origin, languages: LOCALES })]));
}

async function readWork({ origin }: Context, { id }: HeaderRow): Promise<WorkFullResource | null> {
  const row = await getFullWork(id);
  return row && toWorkFullResource(row, await loadAspects([id]), { origin, languages: LOCALES });
}

function canWrite({ expressions }: WorkFullResource, prefix: Prefix): boolean {
  const wanted = languageOfPrefix(prefix);
  return prefix === "oai_dc" || expressions.some(({ language }) => wanted === null || language === wanted);
}

function writeHeader(parent: XMLBuilder, { host }: Context, { id, changedAt, deleted, sets }: HeaderRow): void {
  const header = parent.ele("header", deleted ? { status: "deleted" } : {});
  header.ele("identifier").txt(`oai:${host}:${id}`);
  header.ele("datestamp").txt(toSecond(changedAt));
  for (const set of sets) header.ele("setSpec").txt(set);
}

function writeRecord(parent: XMLBuilder, context: Context, header: HeaderRow, work: WorkResource | null, prefix: Prefix): void {
  const record = parent.ele("record");
  // Taken out between the list and the reading: as good as deleted.
  writeHeader(record, context, work ? header : { ...header, deleted: true });
  if (!work) return;
  const metadata = record.ele("metadata");
  if (prefix === "oai_dc") writeDublinCore(metadata, work, context);
  else if (isFull(work)) metadata.import(create(toAkn(work, languageOfPrefix(prefix) ?? languageOf(work, { languages: LOCALES }))).root());
}

function isFull(work: WorkResource): work is WorkFullResource {
  return "provisions" in work;
}

function writeDublinCore(metadata: XMLBuilder, work: WorkResource, { origin }: Context): void {
  const dc = metadata.ele("oai_dc:dc", DC_ATTRIBUTES);
  const add = (name: string, value: string | null | undefined, language?: string) => {
    if (value) dc.ele(`dc:${name}`, language ? { "xml:lang": language } : {}).txt(xmlText(value));
  };
  for (const language of LOCALES) add("title", work.name[language]?.text, language);
  for (const language of LOCALES) add("creator", work.issuer?.name[language]?.text, language);
  for (const topic of work.topics) for (const language of LOCALES) add("subject", topic.name[language]?.text, language);
  add("publisher", work.issuer?.name.en?.text, "en");
  add("date", work.date?.start);
  add("type", work.type);
  add("identifier", permanentUrl({ origin }, work.id));
  for (const number of work.numbers) add("identifier", number);
  for (const { language } of work.expressions) add("language", language);
  for (const source of new Set(work.evidence.map((proof) => proof.source))) add("source", permanentUrl({ origin }, source));
}

function toSecond(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
