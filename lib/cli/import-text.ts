import { createHash } from "node:crypto";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import pg from "pg";
import { parseEnv } from "@/lib/env";
import { parseOicNumber } from "@/lib/import/oic";
import { parseSymbol, workIdOf } from "@/lib/import/symbol";
import { parseResolution } from "@/lib/import/text/parse";
import { issuerSchema, textLanguageSchema, type DraftResolution, type Issuer } from "@/lib/import/text/schema";
import { storeText, type StoredText } from "@/lib/import/text/store";
import { checkContent } from "./content-check";
import { openDatabase, prepareDatabase } from "./database";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { finish } from "./shutdown";
import { readTextFile } from "./text-file";

const HELP = `npm run import -- text FILE --lang ar|en|fr [--issuer unga|oic] [--symbol SYMBOL] [--write]

Reads the raw text of one resolution, as it comes out of a PDF, and shows the work it would become: id, number, title, paragraphs, symbols
cited, warnings. With --write the work is stored, and running instances show it at once.

  FILE             UTF-8 of at most 5 MB; - reads standard input
  --lang LANG      ar, en or fr: the language of the text
  --issuer WHO     unga or oic; told from the text when not given
  --symbol SYMBOL  the resolution it is, where the text does not say so: A/RES/77/18, 15/44-POL
  --write          store it
  --help           this text`;

export async function run(args: string[]): Promise<void> {
  if (printHelp(HELP, args)) return;
  const { file, language, issuer, symbol, write } = readArguments(args);
  const bytes = await readTextFile(file);
  const resolution = parseResolution(bytes, { language, issuer });
  if (symbol) resolution.head.symbol = symbol;
  for (const line of describe(resolution)) console.log(line);
  if (!write) return console.log("\nNothing was stored: add --write.");
  const name = file === "-" ? "standard input" : path.basename(file);
  const { workId, change } = await store(resolution, { name, sha256: createHash("sha256").update(bytes).digest("hex") });
  console.log(`\n${workId} ${change}.`);
  await finish();
}

async function store(resolution: DraftResolution, file: { name: string; sha256: string }): Promise<StoredText> {
  const env = parseEnv(process.env);
  const content = await checkContent(env.DATA_DIR);
  const databaseUrl = await openDatabase(env);
  await prepareDatabase(databaseUrl, content);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await storeText(client, resolution, file);
  } finally {
    await client.end();
  }
}

function* describe({
  issuer,
  head,
  title,
  enacting,
  preamble,
  operative,
  footnotes,
  citations,
  warnings,
}: DraftResolution): Generator<string> {
  yield `id         ${idOf(issuer, head.symbol)}`;
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

function idOf(issuer: Issuer, symbol: string | undefined): string {
  const parsed = parseSymbol(symbol ?? "");
  if (parsed) return workIdOf(parsed);
  return issuer === "oic" && parseOicNumber(symbol ?? "")
    ? "told by the database when it is stored"
    : "not known: no symbol above the text";
}

function readArguments(args: string[]) {
  const { values, positionals } = readOptions(args);
  const language = textLanguageSchema.safeParse(values.lang);
  if (!language.success) throw new Refusal("In which language is the text? Give --lang ar, --lang en or --lang fr.");
  const issuer = issuerSchema.optional().safeParse(values.issuer);
  if (!issuer.success) throw new Refusal("--issuer takes unga or oic.");
  if (values.symbol !== undefined && !parseSymbol(values.symbol) && !parseOicNumber(values.symbol))
    throw new Refusal("--symbol takes a symbol such as A/RES/77/18 or 15/44-POL.");
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
