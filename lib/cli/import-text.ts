import { createHash } from "node:crypto";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import pg from "pg";
import { parseEnv } from "@/lib/env";
import type { Draft } from "@/lib/import/draft";
import { linkWorks } from "@/lib/import/link/link";
import { readKnown } from "@/lib/import/run/known";
import { parseSymbol, workIdOf } from "@/lib/import/symbol";
import { toDraft } from "@/lib/import/text/draft";
import { parseResolution } from "@/lib/import/text/parse";
import { issuerSchema, textLanguageSchema, type DraftResolution } from "@/lib/import/text/schema";
import { publishWorks, stageFile } from "@/lib/import/write/publish";
import { checkContent } from "./content-check";
import { openDatabase, prepareDatabase } from "./database";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { shutDown } from "./shutdown";
import { readTextFile } from "./text-file";

const HELP = `npm run import -- text FILE --lang ar|en|fr [--issuer unga|oic] [--symbol A/RES/77/18] [--write]

Reads the raw text of one resolution, as it comes out of a PDF, and shows the work it would become: id, number, title, paragraphs, symbols
cited, warnings. With --write the work is stored, and running instances show it at once.

  FILE             UTF-8 of at most 5 MB; - reads standard input
  --lang LANG      ar, en or fr: the language of the text
  --issuer WHO     unga or oic; told from the text when not given
  --symbol SYMBOL  the resolution it is, where the text does not say so
  --write          store it (resolutions of the General Assembly)
  --help           this text`;

export async function run(args: string[]): Promise<void> {
  if (printHelp(HELP, args)) return;
  const { file, language, issuer, symbol, write } = readArguments(args);
  const bytes = await readTextFile(file);
  const resolution = parseResolution(bytes, { language, issuer });
  if (symbol) resolution.head.symbol = symbol;
  for (const line of describe(resolution)) console.log(line);
  if (!write) return console.log("\nNothing was stored: add --write.");
  if (resolution.issuer !== "unga")
    throw new Refusal("Only resolutions of the General Assembly are stored from text so far; those of the OIC go through content/.");
  const draft = toDraft(resolution);
  const name = file === "-" ? "standard input" : path.basename(file);
  const change = await store(draft, name, createHash("sha256").update(bytes).digest("hex"));
  console.log(`\n${workIdOf(draft)} ${change}.`);
}

async function store(draft: Draft, file: string, sha256: string): Promise<string> {
  const env = parseEnv(process.env);
  const content = await checkContent(env.DATA_DIR);
  const databaseUrl = await openDatabase(env);
  await prepareDatabase(databaseUrl, content);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await stageFile(client, { file, sha256, draft });
    const [work] = await publishWorks(client, [workIdOf(draft)], await readKnown(client));
    await linkWorks(client);
    const refused = work?.refused[0];
    if (refused) throw new Refusal(`The text was kept but is not shown: ${refused.reason}`);
    return work?.change ?? "unchanged";
  } finally {
    await client.end();
    await shutDown();
  }
}

function* describe({ head, title, enacting, preamble, operative, footnotes, citations, warnings }: DraftResolution): Generator<string> {
  yield `id         ${idOf(head.symbol)}`;
  yield `number     ${head.symbol ?? "not found"}`;
  yield `title      ${title || "not found"}`;
  yield `enacting   ${enacting || "none"}`;
  yield `preamble   ${preamble.length}`;
  for (const text of preamble) yield `           ${cut(text)}`;
  yield `operative  ${operative.length}`;
  for (const { number, text } of operative) yield `  ${String(number ?? "–").padStart(7)}  ${cut(text)}`;
  yield `footnotes  ${footnotes.length}`;
  yield `citations  ${citations.join(", ") || "none"}`;
  yield `warnings   ${warnings.length}`;
  for (const warning of warnings) yield `           ${warning}`;
}

function idOf(symbol: string | undefined): string {
  const parsed = parseSymbol(symbol ?? "");
  return parsed ? workIdOf(parsed) : "not known: no symbol of a resolution of the General Assembly above the text";
}

function readArguments(args: string[]) {
  const { values, positionals } = readOptions(args);
  const language = textLanguageSchema.safeParse(values.lang);
  if (!language.success) throw new Refusal("In which language is the text? Give --lang ar, --lang en or --lang fr.");
  const issuer = issuerSchema.optional().safeParse(values.issuer);
  if (!issuer.success) throw new Refusal("--issuer takes unga or oic.");
  if (values.symbol !== undefined && !parseSymbol(values.symbol)) throw new Refusal("--symbol takes a symbol such as A/RES/77/18.");
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Refusal(`Which text? Give one file, or - for standard input.\n\n${HELP}`);
  return { file, language: language.data, issuer: issuer.data, symbol: values.symbol, write: values.write };
}

function readOptions(args: string[]) {
  const options = {
    lang: { type: "string" },
    issuer: { type: "string" },
    symbol: { type: "string" },
    write: { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${HELP}`);
  }
}

function cut(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
