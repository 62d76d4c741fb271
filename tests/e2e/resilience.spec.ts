import { test as plain, type Page } from "@playwright/test";
import { FAILURE } from "@/lib/i18n/failure";
import { ensureDatabase, withSession } from "@/lib/server/database";
import { type Command, startHouse } from "../setup/house";
import { startTestPostgres, type TestPostgres } from "../setup/postgres";
import { expect, READERS } from "./pages";

// A database and a house of its own: it is stopped and started again here. One story, told in order.
const test = plain;
test.describe.configure({ mode: "serial" });

const BODY = "contact-group-palestine";
const SHOWN = `/organizations/${BODY}`;
const NEVER_ASKED = "/states/sy";

const TOO_BROAD = { ar: "هذا السؤال أوسع من أن يُجاب عنه كاملًا", en: "This question is too broad", fr: "Cette question est trop large" };

let server: TestPostgres;
let house: Command & { url: string };
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await startTestPostgres();
  await ensureDatabase(server.url("kb"));
  house = await startHouse({ env: { DATABASE_URL: server.url("kb") } });
  page = await browser.newPage({ baseURL: house.url });
});

test.afterAll(async () => {
  await page?.close();
  await house?.stop();
  await server?.remove();
});

const heading = async (path: string) => {
  const html = await (await fetch(`${house.url}${path}`)).text();
  return /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, "")
    .trim();
};

const status = async (path: string) => (await fetch(`${house.url}${path}`)).status;

/** Gives the body another name, as an editor's seed would. */
async function rename(language: string, text: string, say: boolean): Promise<void> {
  await withSession(server.url("kb"), async (client) => {
    await client.query(`UPDATE "Name" SET "text" = $1 WHERE "entityId" = $2 AND "language" = $3::"Language"`, [text, BODY, language]);
    await client.query(`UPDATE "Entity" SET "labels" = jsonb_set("labels", ARRAY[$3, 'text'], to_jsonb($1::text)) WHERE "id" = $2`, [
      text,
      BODY,
      language,
    ]);
    if (say) await client.query("NOTIFY kb_changed, 'content'");
  });
}

test("a change in the database shows without a rebuild, once it is said", async () => {
  const old = await heading(`/en${SHOWN}`);
  expect(old).toBeTruthy();
  const changed = "A name that only the database knows";
  await rename("en", changed, false);
  expect(await heading(`/en${SHOWN}`)).toBe(old); // nothing was said yet, and the page is kept
  await rename("en", changed, true);
  await expect.poll(() => heading(`/en${SHOWN}`)).toBe(changed);
});

test("a search that takes too long is a page with what numbers and names find, and a problem for programs", async () => {
  await withSession(server.url("kb"), async (client) => {
    await client.query("BEGIN");
    await client.query(`LOCK TABLE "SearchTerm"`); // every whole search waits for it until its time is over
    for (const locale of READERS) {
      const response = await fetch(`${house.url}/${locale}/search?q=42/40-P`);
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html).toContain(TOO_BROAD[locale]);
      expect(html).toContain(`/${locale}/resolutions/cfm-42-40-p`);
    }
    const { status: code, headers } = await fetch(`${house.url}/api/v1/search?q=42/40-P`);
    expect([code, headers.get("content-type"), headers.get("retry-after")]).toEqual([503, "application/problem+json", "5"]);
  });
  expect(await status("/api/v1/search?q=42/40-P")).toBe(200);
});

test("without the database, pages read before are still there, and others say so calmly", async () => {
  for (const locale of READERS) expect(await status(`/${locale}${SHOWN}`)).toBe(200);
  await server.release();
  const begun = Date.now();
  expect(await status("/api/health")).toBe(503);
  expect(Date.now() - begun).toBeLessThan(8_000);
  for (const locale of READERS) {
    expect(await status(`/${locale}${SHOWN}`)).toBe(200);
    const response = await fetch(`${house.url}/${locale}${NEVER_ASKED}`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    const html = await response.text(); // there without JavaScript
    expect(html).toContain(`lang="${locale}"`);
    expect(html).toContain(FAILURE[locale].title);
  }
});

test("when the database is back, an open page recovers by itself", async () => {
  await page.goto(`/ar${NEVER_ASKED}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(FAILURE.ar.title);
  server = { ...server, ...(await startTestPostgres(server.dataDir)) };
  await expect.poll(() => status("/api/health"), { timeout: 30_000 }).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(FAILURE.ar.title, { timeout: 30_000 });
  expect(await status(`/ar${NEVER_ASKED}`)).toBe(200);
});

test("a change is heard again after the connection was lost", async () => {
  const old = await heading(`/fr${SHOWN}`);
  const changed = "Un nom que seule la base connaît";
  await rename("fr", changed, true);
  expect(old).not.toBe(changed);
  await expect.poll(() => heading(`/fr${SHOWN}`), { timeout: 30_000 }).toBe(changed);
});
