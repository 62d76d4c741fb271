import type { PoolClient } from "pg";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { countAll } from "../refresh";
import { ask, readWorks, type Asked } from "./quality";
import { sample, seeded } from "./random";

/** One work in five: all works with the same title together, so that nothing learnt can know it. */
const FOLD = `SELECT d."id" FROM "SearchDocument" d JOIN "Entity" e ON e."id" = d."entityId"
  WHERE d."noun" = 'WORK' AND cardinality(d."languages") = 3 AND abs(hashtext(lower(e."labels" -> 'en' ->> 'text'))) % 5 = 0`;

/**
 * Titles in a language in which the text does not exist: a fifth of the works lose it, terms and translations are counted anew without
 * them, and their lost titles are asked for: of the texts in the other language, and of all. In a transaction that is taken back at the end.
 */
export async function askAcross(client: PoolClient, count: number, seed: number): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const source of LOCALES) {
    const works = await readWorks(client, source);
    await client.query("BEGIN");
    try {
      const { rows } = await client.query<{ entityId: string }>(`SELECT "entityId" FROM "SearchDocument" WHERE "id" IN (${FOLD})`);
      const lost = new Set(rows.map(({ entityId }) => entityId));
      await withdraw(client, source);
      for (const target of LOCALES.filter((other) => other !== source))
        asked.push(...(await askInto(client, works, lost, source, target, count, seed)));
    } finally {
      await client.query("ROLLBACK");
    }
  }
  return asked;
}

async function withdraw(client: PoolClient, language: Locale): Promise<void> {
  await client.query(`CREATE TEMP TABLE search_fold ON COMMIT DROP AS ${FOLD}`);
  await client.query(`DELETE FROM "SearchParagraph" WHERE "language" = $1::"Language" AND "documentId" IN (SELECT "id" FROM search_fold)`, [
    language,
  ]);
  await client.query(`DELETE FROM "SearchHead" WHERE "language" = $1::"Language" AND "documentId" IN (SELECT "id" FROM search_fold)`, [
    language,
  ]);
  await client.query(
    `UPDATE "SearchHead" SET "vector" = "vector" || array_to_tsvector(ARRAY['-' || $1::text]) WHERE "documentId" IN (SELECT "id" FROM search_fold)`,
    [language],
  );
  await countAll(client);
}

async function askInto(
  client: PoolClient,
  works: Awaited<ReturnType<typeof readWorks>>,
  lost: Set<string>,
  source: Locale,
  target: Locale,
  count: number,
  seed: number,
): Promise<Asked[]> {
  const titles = works.filter(({ id, title }) => lost.has(id) && title.length > 8);
  const questions = sample(seeded(seed), titles, count).map(({ title, names }) => ({
    language: source,
    text: names.slice(0, 280),
    right: new Set(works.filter((work) => work.title === title).map(({ id }) => id)),
  }));
  const asked: Asked[] = [];
  const ways: [kind: string, filters: { lang?: string[] }][] = [
    [`title, only in ${target}`, {}],
    [`title, only in ${target}, of its texts`, { lang: [target] }],
  ];
  for (const [kind, filters] of ways)
    asked.push(
      ...(await ask(
        client,
        questions.map((question) => ({ ...question, kind })),
        { filters },
      )),
    );
  return asked;
}
