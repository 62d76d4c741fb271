import process from "node:process";
import { parseArgs } from "node:util";
import { isLocale, LOCALES } from "@/lib/i18n/locales";
import { searchApi } from "@/lib/search/api";
import { openSearchPool } from "@/lib/search/database";
import { parseEnv } from "@/lib/env";
import { openDatabase } from "./database";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { main, onShutdown, shutDown } from "./shutdown";

const HELP = `npm run search -- QUERY [--lang ar] [--type resolution] [--limit 10] [--json]

Asks what the search page and /api/v1/search ask, of the database of DATABASE_URL or the embedded one.

  --lang    the reader's language: ${LOCALES.join(", ")} (en)
  --type    only of this kind: resolution, organization, state, event, task …
  --limit   number of results (10)
  --json    the answer of /api/v1/search as it is`;

const OPTIONS = {
  lang: { type: "string", default: "en" },
  type: { type: "string" },
  limit: { type: "string", default: "10" },
  json: { type: "boolean" },
} as const;

if (!printHelp(HELP)) await main(search);

async function search(): Promise<void> {
  const { values, positionals } = parseArgs({ args: process.argv.slice(2), options: OPTIONS, allowPositionals: true });
  const q = positionals.join(" ");
  if (q === "") throw new Refusal("Say what to search for: npm run search -- QUERY --lang ar");
  if (!isLocale(values.lang)) throw new Refusal(`--lang is one of ${LOCALES.join(", ")}.`);
  if (!/^([1-9]\d?|100)$/.test(values.limit)) throw new Refusal("--limit is a number from 1 to 100.");
  const pool = openSearchPool(await openDatabase(parseEnv(process.env)), 2);
  onShutdown(() => pool.end());
  const answer = await searchApi(pool, { q, lang: values.lang, type: values.type, limit: values.limit });
  if (values.json) console.log(JSON.stringify(answer, null, 2));
  else print(answer);
  await shutDown();
}

function print({ total, didYouMean, alsoSearched, hits }: Awaited<ReturnType<typeof searchApi>>): void {
  if (didYouMean) console.log(`did you mean: ${didYouMean}`);
  for (const { language, words } of alsoSearched) console.log(`also searched (${language}): ${words.join(" · ")}`);
  console.log(`${total} found`);
  for (const { type, symbol, title, address, snippet } of hits) {
    console.log(`\n${[type, symbol, title].filter(Boolean).join("  ")}\n  ${address}`);
    if (snippet) console.log(`  ${snippet.replace(/\s+/g, " ")}`);
  }
}
