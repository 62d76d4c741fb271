import process from "node:process";
import { parseEnv } from "@/lib/env";
import { openSearchPool } from "@/lib/search/database";
import { readTallies, type TallyRow } from "@/lib/search/tally";
import { openDatabase } from "./database";
import { printHelp } from "./help";
import { main, onShutdown, shutDown } from "./shutdown";

const HELP = `npm run search:report [-- MONTHS]

What readers searched for in the last months (3): the questions that found nothing, the commonest first, and the results that were chosen.
Counted by month without anything of the reader: words, language, record.`;

if (!printHelp(HELP)) await main(report);

async function report(): Promise<void> {
  const months = Math.min(60, Math.max(0, Number.parseInt(process.argv[2] ?? "3", 10) || 3));
  const pool = openSearchPool(await openDatabase(parseEnv(process.env)), 1);
  onShutdown(() => pool.end());
  const rows = await readTallies(pool, months);
  table(
    "Nothing found",
    rows.filter(({ outcome }) => outcome === "EMPTY"),
  );
  table(
    "Chosen",
    rows.filter(({ outcome }) => outcome === "CHOSEN"),
  );
  await shutDown();
}

function table(title: string, rows: TallyRow[]): void {
  console.log(`\n${title}: ${rows.length === 0 ? "none" : ""}`);
  for (const { count, language, question, chosen } of rows)
    console.log(`${String(count).padStart(7)}  ${language}  ${question}${chosen ? `  →  ${chosen}` : ""}`);
}
