import type { ClientBase } from "pg";
import { z } from "zod";

/**
 * Units of two languages are compared where their terms, each beside each of the other's, are no more: in a long one everything stands
 * beside everything.
 */
const LARGEST_UNIT = 2_500;
/** Different units of two languages that are counted, the smallest first: they bound time and memory (some 60 MB). */
const MOST_UNITS = 200_000;
const PAGE = 5_000;
/** Terms that stand together less often tell nothing. */
const TOGETHER = 2;
/** Translations kept of a term, and the least likelihood. */
const KEPT = 6;
const LEAST = 0.05;

/** Terms of one unit in two languages, as numbers. */
export type Unit = { from: ArrayLike<number> & Iterable<number>; to: ArrayLike<number> & Iterable<number> };

/** Terms that may stand for each other: Dice's coefficient, 1 where neither stands without the other. */
export type Partner = { from: number; to: number; weight: number };

/** Aligned units: names, agenda items, and paragraphs with the same address and about the same length; each different pair once. */
const UNITS = [
  `CREATE TEMP TABLE search_unit AS
   SELECT "documentId", 'A' AS "kind", "language", tsvector_to_array(ts_filter("vector", '{a}')) AS "terms" FROM "SearchHead"
   UNION ALL SELECT "documentId", 'B', "language", tsvector_to_array(ts_filter("vector", '{b}')) FROM "SearchHead"
   UNION ALL SELECT "documentId", "address", "language", tsvector_to_array("vector") FROM "SearchParagraph"
     WHERE length("vector") BETWEEN 2 AND ${3 * Math.sqrt(LARGEST_UNIT)}`,
  `ANALYZE search_unit`,
  `CREATE TEMP TABLE search_pair AS
   SELECT "source", "target", "from", "to", row_number() OVER (PARTITION BY "source", "target" ORDER BY "size", "from", "to") AS "id" FROM (
     SELECT DISTINCT a."language" AS "source", b."language" AS "target", array_to_string(a."terms", ' ') AS "from", array_to_string(b."terms", ' ') AS "to",
       cardinality(a."terms") * cardinality(b."terms") AS "size"
     FROM search_unit a JOIN search_unit b USING ("documentId", "kind")
     WHERE a."language" < b."language" AND cardinality(a."terms") * cardinality(b."terms") BETWEEN 1 AND ${LARGEST_UNIT}
       AND cardinality(a."terms") BETWEEN cardinality(b."terms") / 2.0 - 2 AND cardinality(b."terms") * 2 + 2) p`,
  `CREATE INDEX ON search_pair ("source", "target", "id")`,
  `ANALYZE search_pair`,
  `CREATE TEMP TABLE search_spelling AS
   SELECT DISTINCT ON ("language", "term") "language", "term", "spelling" FROM (SELECT *, unnest(kb_terms("language"::text, "word")) AS "term" FROM "SearchWord") w
   ORDER BY "language", "term", "texts" DESC, "spelling"`,
  `ANALYZE search_spelling`,
];

const WRITE = `
  INSERT INTO "SearchTranslation" ("source", "term", "target", "translation", "spelling", "weight")
  SELECT $1::text::"Language", t."term", $2::text::"Language", t."translation", coalesce(s."spelling", t."translation"), t."weight"
  FROM unnest($3::text[], $4::text[], $5::real[]) t("term", "translation", "weight")
  LEFT JOIN search_spelling s ON s."language" = $2::text::"Language" AND s."term" = t."translation" ORDER BY 2, 4`;

const PAIRS = [
  ["ar", "en"],
  ["ar", "fr"],
  ["en", "fr"],
] as const;

/** Learns from all that is there which terms of two languages stand for each other: counting only, so that it can be done anew. */
export async function learnTranslations(client: ClientBase): Promise<void> {
  for (const statement of UNITS) await client.query(statement);
  await client.query(`DELETE FROM "SearchTranslation"`);
  for (const [source, target] of PAIRS) {
    const { units, from, to } = await readUnits(client, source, target);
    const partners = findPartners(units, from.length, to.length);
    await write(client, source, target, partners, from, to);
    await write(client, target, source, partners.map(turned), to, from);
  }
  await client.query(`DROP TABLE search_unit, search_pair, search_spelling`);
}

const pairRow = z.object({ from: z.string(), to: z.string() });

async function readUnits(client: ClientBase, source: string, target: string): Promise<{ units: Unit[]; from: string[]; to: string[] }> {
  const [from, to] = [new Map<string, number>(), new Map<string, number>()];
  const units: Unit[] = [];
  for (let last = 0; last < MOST_UNITS; last += PAGE) {
    const { rows } = await client.query(
      `SELECT "from", "to" FROM search_pair WHERE "source" = $1::text::"Language" AND "target" = $2::text::"Language" AND "id" > $3 AND "id" <= $4 ORDER BY "id"`,
      [source, target, last, last + PAGE],
    );
    for (const pair of z.array(pairRow).parse(rows)) units.push({ from: numbered(pair.from, from), to: numbered(pair.to, to) });
    if (rows.length < PAGE) break;
  }
  return { units, from: [...from.keys()], to: [...to.keys()] };
}

/** The terms as numbers, new ones the next. */
function numbered(terms: string, known: Map<string, number>): Int32Array {
  return Int32Array.from(terms.split(" "), (term) => {
    const number = known.get(term) ?? known.size;
    known.set(term, number);
    return number;
  });
}

/**
 * Terms that stand together at least twice and are likely enough to stand for each other. One row of counts is enough, for one term comes
 * after the other.
 * @param units terms from 0, each once a unit
 */
export function findPartners(units: Unit[], fromSize: number, toSize: number): Partner[] {
  const holders = Array.from({ length: fromSize }, (): number[] => []);
  const standing = new Int32Array(toSize);
  units.forEach(({ from, to }, unit) => {
    for (const term of from) holders[term]?.push(unit);
    for (const term of to) add(standing, term);
  });
  const together = new Int32Array(toSize);
  return holders.flatMap((held, from) => {
    const met: number[] = [];
    for (const unit of held) for (const to of units[unit]?.to ?? []) if (add(together, to) === 1) met.push(to);
    const partners = met.flatMap((to): Partner[] => {
      const count = together[to] ?? 0;
      const weight = (2 * count) / (held.length + (standing[to] ?? 0));
      return count >= TOGETHER && weight >= LEAST ? [{ from, to, weight }] : [];
    });
    for (const to of met) together[to] = 0;
    return partners;
  });
}

/** @returns the count with one more */
function add(counts: Int32Array, place: number): number {
  const count = (counts[place] ?? 0) + 1;
  counts[place] = count;
  return count;
}

function turned({ from, to, weight }: Partner): Partner {
  return { from: to, to: from, weight };
}

/** Of each term the likeliest translations. */
async function write(client: ClientBase, source: string, target: string, partners: Partner[], from: string[], to: string[]): Promise<void> {
  const name = (terms: string[], number: number) => terms[number] ?? "";
  const order = (one: Partner, other: Partner) =>
    one.from - other.from || other.weight - one.weight || (name(to, one.to) < name(to, other.to) ? -1 : 1);
  const sorted = partners.toSorted(order);
  const kept = sorted.filter(({ from: term }, i) => sorted[i - KEPT]?.from !== term);
  await client.query(WRITE, [
    source,
    target,
    kept.map((partner) => name(from, partner.from)),
    kept.map((partner) => name(to, partner.to)),
    kept.map(({ weight }) => weight),
  ]);
}
