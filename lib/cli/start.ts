import process from "node:process";
import { parseEnv } from "@/lib/env";
import { LOCALES } from "@/lib/i18n/locales";
import { ownAddress } from "@/lib/server/address";
import { serve } from "@/lib/server/serve";
import { ensureBuilt } from "./build";
import { checkContent } from "./content-check";
import { openDatabase, prepareDatabase } from "./database";
import { printHelp } from "./help";
import { claimPort, orPortTaken } from "./port";
import { main, markServing, onShutdown } from "./shutdown";
import { duration, step } from "./step";
import { unregisterTypeScript } from "./typescript.mjs";

const HELP = `npm start

Serves the knowledge base. Does what is missing and nothing twice: checks content/, starts an embedded PostgreSQL unless DATABASE_URL
names a server, migrates, seeds, builds, serves. Ctrl-C ends everything.

  PORT            port, 3000 when not set; 0 picks a free one
  HOST            address to listen on, all when not set
  DATABASE_URL    a PostgreSQL of your own: postgresql://user:password@host:5432/database
  CONTENT_DIR     folder of the content, content when not set
  DATA_DIR        folder of the embedded database, .data when not set
  PAGE_CACHE_MB   memory for finished pages, 64 when not set`;

if (!printHelp(HELP)) await main(start);

async function start(): Promise<void> {
  const begun = performance.now();
  const env = parseEnv(process.env);
  const port = await step("port", () => claimPort(env.PORT, env.HOST), String);
  const content = await step(
    "content",
    () => checkContent(env.DATA_DIR),
    ({ what }) => what,
  );
  const url = await openDatabase(env);
  await prepareDatabase(url, content);
  await step("build", ensureBuilt, String);
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", PORT: String(port) });
  await unregisterTypeScript();
  const server = await orPortTaken(port, () =>
    step("server", () => serve({ port, host: env.HOST, dir: process.cwd(), cacheMegabytes: env.PAGE_CACHE_MB })),
  );
  onShutdown(server.close);
  markServing();
  console.log(`  in all       ${duration(performance.now() - begun)}`);
  const address = ownAddress(port, env.HOST);
  console.log(`Ready on ${address}`);
  warmUp(address);
}

/** The first page of a process takes a second, for the database client loads with it: not while a reader waits. */
function warmUp(address: string): void {
  for (const locale of LOCALES) void fetch(`${address}/${locale}`).catch(() => {});
}
