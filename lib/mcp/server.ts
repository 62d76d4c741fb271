import "server-only";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { OPERATIONS } from "@/lib/api/operations";
import type { Operation } from "@/lib/api/operation";
import { asProblem } from "@/lib/api/problem";
import { API, type Reading } from "@/lib/api/reading";
import { API_VERSION } from "@/lib/api/version";
import { LOCALES } from "@/lib/i18n/locales";
import type { WorkFullResource } from "@/lib/work/data/resource";
import { findSuccessor } from "@/lib/entity/former";
import { findByKey, findByNumber } from "@/lib/work/data/queries";
import { readKey } from "@/lib/address/resolve";

const INSTRUCTIONS = `The institutional memory of the Organization of Islamic Cooperation (OIC): bodies, members, sessions, resolutions, tasks, in Arabic, English and French.
Every answer carries permanent addresses (url) and its source (evidence with the proving words, or sources): cite both. status says what a text is: SOURCE is printed by a source, EDITORIAL_TRANSLATION and EDITORIAL_LABEL are the editors' own. What is null no source here says: say so, and do not guess. notes tell of conflicts and slips.`;

const language = z.enum(LOCALES).default("en").describe("Language of the answer: ar, en or fr");
const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

type Content = { content: { type: "text"; text: string }[]; isError?: boolean };

/** The tools of an assistant. They ask the same operations as the HTTP interface, and answer with the same records. */
export function createMcpServer(origin: string): McpServer {
  const server = new McpServer({ name: "oic-knowledge-base", version: API_VERSION }, { instructions: INSTRUCTIONS });
  const ask = (id: string, params: Record<string, string>, query: Record<string, string | undefined>, lang: Reading["languages"][number]) =>
    askOperation(id, { origin, languages: [lang] }, params, query);

  server.registerTool(
    "search",
    {
      title: "Search",
      description:
        "Search everything: words, resolution numbers in any spelling, questions. Best first; each hit has its permanent address (url).",
      inputSchema: { query: z.string().min(1).max(300), language, limit: z.number().int().min(1).max(25).default(10) },
      annotations: READ_ONLY,
    },
    ({ query, language: lang, limit }) => ask("search", {}, { q: query, lang, limit: String(limit) }, lang),
  );

  server.registerTool(
    "get_paragraph",
    {
      title: "Paragraph of a resolution",
      description:
        "One paragraph with its exact words, its source and its address; without `paragraph` the list of the paragraphs' addresses and first words. `resolution` is a number in any spelling (15/44-POL, A/RES/37/4) or an id.",
      inputSchema: {
        resolution: z.string().min(1).max(120),
        paragraph: z.string().max(80).optional().describe("Address of the paragraph: op-7, pp-3, p-12"),
        language,
      },
      annotations: READ_ONLY,
    },
    async ({ resolution, paragraph, language: lang }) => {
      const id = await resolutionId(resolution);
      if (id === null) return failure("No text here has this number. Use search.");
      if (paragraph !== undefined) return ask("getResolutionProvision", { id, address: paragraph.toLowerCase() }, {}, lang);
      return outline(await runOperation("getResolution", { origin, languages: [lang] }, { id }, {}));
    },
  );

  server.registerTool(
    "who_does_what",
    {
      title: "Who does what",
      description:
        "Tasks, responsibilities and functions: of one body (`body`, its id), or those whose words contain `query`; each with its body and legal basis.",
      inputSchema: {
        query: z.string().max(300).optional(),
        body: z.string().max(120).optional().describe("Id of a body, from search"),
        language,
      },
      annotations: READ_ONLY,
    },
    async ({ query, body, language: lang }) => {
      if (query !== undefined && body === undefined) return ask("search", {}, { q: query, lang, type: "task", limit: "10" }, lang);
      return ask("listTasks", {}, { q: query, body, limit: "50" }, lang);
    },
  );

  server.registerTool(
    "membership",
    {
      title: "Membership",
      description:
        "Who sits in a body or at a meeting (`body`), or where a State sits (`state`, its ISO code in lower case), as the sources list it.",
      inputSchema: { body: z.string().max(120).optional(), state: z.string().max(120).optional(), language },
      annotations: READ_ONLY,
    },
    ({ body, state, language: lang }) => ask("listMemberships", {}, { body, state, limit: "100" }, lang),
  );

  server.registerTool(
    "get_body",
    {
      title: "A body",
      description: "One body of the OIC with its names, parents, units, seat, founding and evidence.",
      inputSchema: { id: z.string().min(1).max(120), language },
      annotations: READ_ONLY,
    },
    ({ id, language: lang }) => ask("getOrganization", { id }, {}, lang),
  );

  return server;
}

function operation(id: string): Operation {
  const found = OPERATIONS.find((one) => one.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
}

async function runOperation(
  id: string,
  reading: Reading,
  params: Record<string, string>,
  query: Record<string, string | undefined>,
): Promise<unknown> {
  const known = params.id === undefined ? null : await findSuccessor(params.id); // an assistant may remember an id of before
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const address = `${reading.origin}${API}${operation(id).path}`;
  const { result } = await operation(id).run({
    params: known ? { ...params, id: known.id } : params,
    query: Object.fromEntries(given),
    reading,
    address,
  });
  return result;
}

async function askOperation(...[id, reading, params, query]: Parameters<typeof runOperation>): Promise<Content> {
  try {
    return success(await runOperation(id, reading, params, query));
  } catch (error) {
    const { detail, extra } = asProblem(error);
    return failure([detail, ...(extra.errors ?? []).map((one) => `${one.parameter}: ${one.detail}`)].join(" "));
  }
}

function success(value: unknown): Content {
  return { content: [{ type: "text", text: JSON.stringify(value, null, 1) }] };
}

function failure(text: string): Content {
  return { content: [{ type: "text", text }], isError: true };
}

/** Of a long text, what there is to ask for. */
function outline(work: unknown): Content {
  const { url, name, provisions, evidence, expressions } = work as Whole;
  const paragraphs = provisions.map((one) => ({
    address: one.address,
    url: one.url,
    begins: Object.values(one.text)[0]?.text.slice(0, 80),
  }));
  const sources = expressions.map(({ language: of, kind, source, file, publishedOn }) => ({
    language: of,
    kind,
    source,
    file,
    publishedOn,
  }));
  return success({ url, name, evidence, sources, paragraphs });
}

type Whole = Pick<WorkFullResource, "url" | "name" | "evidence" | "expressions"> & { provisions: Outlined[] };
type Outlined = { address: string; url: string; text: Record<string, { text: string }> };

async function resolutionId(given: string): Promise<string | null> {
  const text = given.trim();
  const key = readKey(text.split("/"));
  const [keyed] = key ? await findByKey(key) : [];
  if (keyed) return keyed.id;
  const [numbered] = await findByNumber(text);
  return numbered?.id ?? (/^[a-z0-9-]+$/.test(text) ? text : null);
}
