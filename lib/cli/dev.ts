import { spawn } from "node:child_process";
import fs from "node:fs";
import process from "node:process";
import { contentRoot } from "@/lib/content/load";
import { parseEnv } from "@/lib/env";
import { NEXT } from "./build";
import { endChild } from "./child";
import { checkContent } from "./content-check";
import { openDatabase, prepareDatabase } from "./database";
import { printHelp } from "./help";
import { claimPort } from "./port";
import { messageOf } from "./refusal";
import { main, markServing, onShutdown, shutDown } from "./shutdown";
import { step } from "./step";

const HELP = `npm run dev

The knowledge base with reload: a change of the code shows at once, a change of content/ is checked, seeded and shown.
The same variables as for npm start; see npm start -- --help.`;

/** Editors save several files at once. */
const SETTLE = 300;

if (!printHelp(HELP)) await main(dev);

async function dev(): Promise<void> {
  const env = parseEnv(process.env);
  const port = await step("port", () => claimPort(env.PORT, env.HOST), String);
  const content = await step(
    "content",
    () => checkContent(env.DATA_DIR),
    ({ what }) => what,
  );
  const url = await openDatabase(env);
  await prepareDatabase(url, content);
  watchContent(() => reseed(url, env.DATA_DIR));
  startNext(port, env.HOST);
}

function startNext(port: number, host: string | undefined): void {
  const args = [NEXT, "dev", "--port", String(port), ...(host ? ["--hostname", host] : [])];
  const child = spawn(process.execPath, args, {
    stdio: "inherit",
    env: { ...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: "1" },
  });
  onShutdown(() => endChild(child));
  markServing();
  child.once("exit", (code) => void shutDown().then(() => process.exit(code ?? 0)));
}

function watchContent(changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = fs.watch(contentRoot(), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(changed)), SETTLE);
  });
  onShutdown(() => watcher.close());
}

/** An editor's slip is told, and the content from before stays. */
async function reseed(url: string, dataDir: string): Promise<void> {
  try {
    await prepareDatabase(url, await checkContent(dataDir));
  } catch (error) {
    console.error(messageOf(error));
  }
}
