import process from "node:process";
import pg from "pg";
import { ownAddress } from "./address";
import { hooks } from "./hooks";
import { revalidateSecret } from "./revalidate-secret";

/** Writers of content end with NOTIFY on this channel. */
export const CHANNEL = "kb_changed";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;
/** A connection that broke without a word (a sleeping laptop, a firewall) is found out by asking. */
const HEARTBEAT = 15_000;
/** A page that was being made while the notice came may hold the old content: after this time it is made and gone again. */
const SECOND_LOOK = 3_000;

/**
 * Listens for changes of the content for as long as the process lives, and drops what was made of the old one. After a lost connection
 * it asks for everything anew: what was said meanwhile is not said again.
 */
export async function listenForChanges(databaseUrl: string): Promise<void> {
  for (let pause = FIRST_PAUSE, again = false; !hooks().stopping; again = true) {
    const heard = await listenOnce(databaseUrl, again).catch(() => false);
    pause = heard ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
    await wait(pause);
  }
}

/** One connection, until it ends. */
async function listenOnce(connectionString: string, again: boolean): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000, query_timeout: 5_000, application_name: "kb listener" });
  const ended = new Promise<void>((resolve) => client.once("end", () => resolve()));
  let heart: NodeJS.Timeout | undefined;
  client.on("error", () => {}); // "end" follows
  client.on("notification", () => void refreshTwice());
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    if (again) await refresh();
    heart = setInterval(() => void client.query("SELECT 1").catch(() => client.end().catch(() => {})), HEARTBEAT).unref();
    await ended;
    return true;
  } finally {
    clearInterval(heart);
    await client.end().catch(() => {});
  }
}

let second: NodeJS.Timeout | undefined;

async function refreshTwice(): Promise<void> {
  clearTimeout(second);
  second = setTimeout(() => void refresh(), SECOND_LOOK).unref();
  await refresh();
}

/** First Next's caches, then the finished pages of the serving layer, which would otherwise be filled from the old ones again. */
async function refresh(): Promise<void> {
  const headers = { authorization: `Bearer ${revalidateSecret()}` };
  const url = `${ownAddress(process.env.PORT ?? 3000, process.env.HOST)}/api/revalidate`;
  const answer = await fetch(url, { method: "POST", headers, cache: "no-store" }).catch(() => undefined);
  if (answer && !answer.ok) console.error(`The cached pages were not refreshed: /api/revalidate answered ${answer.status}.`);
  hooks().purgePages?.();
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
