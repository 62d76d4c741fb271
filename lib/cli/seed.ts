import process from "node:process";
import { parseEnv } from "@/lib/env";
import { checkContent } from "./content-check";
import { openDatabase, prepareDatabase, reportSeed } from "./database";
import { printHelp } from "./help";
import { main, shutDown } from "./shutdown";
import { step } from "./step";

const HELP = `npm run seed [-- --dry-run]

Checks content/ and brings it into the database: of DATABASE_URL, or the embedded one. Running instances show it at once, without a
rebuild. Doing it again changes nothing.

  --dry-run   checks content/ and says whether the database would change; writes nothing`;

if (!printHelp(HELP)) await main(seed);

async function seed(): Promise<void> {
  const env = parseEnv(process.env);
  const dryRun = process.argv.includes("--dry-run");
  const content = await step(
    "content",
    () => checkContent(env.DATA_DIR),
    ({ what }) => what,
  );
  const url = await openDatabase(env);
  await (dryRun ? reportSeed(url, content) : prepareDatabase(url, content));
  await shutDown();
  // Not by itself: a timer of the migration engine would hold the finished process for ten seconds.
  process.exit(0);
}
