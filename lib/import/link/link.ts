import type { ClientBase } from "pg";
import { forgetSearch, refreshSearch } from "@/lib/search/refresh";
import { inTransaction } from "@/lib/import/write/store";
import { resolveCitations } from "./citations";
import { linkFamilies } from "./families";
import { labelTopics } from "./topics";
import { linkVerbs } from "./verbs";

/**
 * What lies between works, made anew from all of them after the files: which work a citation means, what the verbs are, families.
 * Does nothing when neither files nor content/ have changed since. Tells running instances (NOTIFY kb_changed).
 */
export async function linkWorks(client: ClientBase): Promise<{ changed: boolean }> {
  const digest = await stateDigest(client);
  const { rows } = await client.query<{ digest: string }>(`SELECT "digest" FROM "ImportState"`);
  if (rows[0]?.digest === digest) {
    await inTransaction(client, () => refreshSearch(client, "missing")); // works that were written again left the index
    return { changed: false };
  }
  await inTransaction(client, async () => {
    const relabelled = await labelTopics(client);
    await resolveCitations(client);
    const reworded = await linkVerbs(client);
    await linkFamilies(client);
    await forgetSearch(client, [...relabelled, ...reworded]);
    await refreshSearch(client, "missing");
    await client.query(
      `INSERT INTO "ImportState" ("id", "digest") VALUES (1, $1) ON CONFLICT ("id") DO UPDATE SET "digest" = EXCLUDED."digest"`,
      [digest],
    );
    await client.query("NOTIFY kb_changed, 'import'");
  });
  return { changed: true };
}

/** Raise it when linking makes other rows from the same files. */
const LINK_FORMAT = 2;

/** Over the files kept and the content: what the links are made from. */
async function stateDigest(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ digest: string }>(
    `SELECT md5(concat_ws(',', $1::text, (SELECT "digest" FROM "SeedState"), (SELECT string_agg("id" || "sha256", ',' ORDER BY "id") FROM "ImportFile"))) AS digest`,
    [LINK_FORMAT],
  );
  return rows[0]?.digest ?? "";
}
