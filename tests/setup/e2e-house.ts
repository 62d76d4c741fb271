import process from "node:process";
import { ensureDatabase } from "@/lib/server/database";
import { giveFormerIds, importSmallTexts } from "./e2e-import";
import { type Command, startHouse } from "./house";
import { startTestPostgres } from "./postgres";

/** A house for all end-to-end tests: the production build behind the serving layer, on a seeded PostgreSQL with some imported texts and a free port. */
export default async function setup(): Promise<(() => Promise<void>) | void> {
  if (process.env.E2E_BASE_URL) return;
  const server = await startTestPostgres();
  let house: Command | undefined;
  const stop = async () => {
    await house?.stop();
    await server.remove();
  };
  try {
    const url = server.url("kb");
    await ensureDatabase(url);
    const started = await startHouse({ env: { DATABASE_URL: url, RATE_LIMIT: "0" } }); // one client asks for everything here
    house = started;
    await importSmallTexts(url);
    await giveFormerIds(url);
    process.env.E2E_BASE_URL = started.url;
    process.env.E2E_DATABASE_URL = url;
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
