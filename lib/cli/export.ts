import process from "node:process";
import { parseEnv } from "@/lib/env";
import { runNode } from "./child";
import { checkContent } from "./content-check";
import { openDatabase, prepareDatabase } from "./database";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { finish, main } from "./shutdown";
import { step } from "./step";

const HELP = `npm run export

Writes the whole collection to DATA_DIR/export: every list as JSON Lines and CSV, every text in every language as Akoma Ntoso, with
checksums, licence and date. A running instance offers it under /data at once.

  SITE_URL        the address under which readers know the site: it stands in every record
  DATABASE_URL    a PostgreSQL of your own; the embedded one when not set`;

if (!printHelp(HELP)) await main(exportCollection);

async function exportCollection(): Promise<void> {
  const env = parseEnv(process.env);
  const content = await step(
    "content",
    () => checkContent(env.DATA_DIR),
    ({ what }) => what,
  );
  const url = await openDatabase(env);
  await prepareDatabase(url, content);
  // The queries are the app's, and may be loaded on a server only.
  const { code } = await runNode("node_modules/tsx/dist/cli.mjs", ["lib/export/main.ts"], {
    show: true,
    env: { ...process.env, DATABASE_URL: url, NODE_OPTIONS: "--conditions=react-server" },
  });
  if (code !== 0) throw new Refusal("The export was not written: see above.");
  await finish();
}
