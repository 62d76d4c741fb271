import { z } from "zod";
import { entityHref } from "@/lib/entity/href";
import { sayLabel } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import { numberKey } from "@/lib/work/number";
import { tokens } from "./fold";
import type { Queryable } from "./plan";
import { clean } from "./query";

/** Something that what is being typed may become. */
export type Suggestion = { type: string; title: string; language: Locale; symbol: string | null; address: string };

const MOST = 8;
const row = z.object({ entityId: z.string(), noun: z.string(), labels: z.unknown(), symbol: z.string().nullable() });

/** Records whose name holds these words, the last of them perhaps unfinished: names first, then titles, the shortest first. */
const NAMES = `
  SELECT f."entityId", f."noun", e."labels", coalesce(w."printedNumber", w."normalizedNumber") AS symbol FROM (
    SELECT DISTINCT ON ("entityId") * FROM (
      SELECT d."entityId", d."noun"::text, h."terms", h."language" = $1::text::"Language" AS own, starts_with(h."title", kb_fold($3)) AS begins
      FROM unnest($2::text[]) l(language)
      JOIN "SearchHead" h ON h."language" = l.language::"Language" AND h."vector" @@ kb_beginnings(l.language, $3)
      JOIN "SearchDocument" d ON d."id" = h."documentId" LIMIT 400) x
    ORDER BY "entityId", own DESC) f
  JOIN "Entity" e ON e."id" = f."entityId" LEFT JOIN "Work" w ON w."id" = f."entityId"
  ORDER BY f."noun" = 'WORK', begins DESC, f."terms", f."entityId" LIMIT $4`;

const NUMBERS = `
  SELECT DISTINCT ON (length(n."key"), n."key", e."id") e."id" AS "entityId", e."noun"::text, e."labels", coalesce(w."printedNumber", w."normalizedNumber") AS symbol
  FROM "WorkNumber" n JOIN "Work" w ON w."id" = n."workId" JOIN "Entity" e ON e."id" = w."id"
  WHERE n."key" >= $1 AND n."key" < $1 || U&'\\FFFD' ORDER BY length(n."key"), n."key", e."id" LIMIT $2`;

/** What the reader may mean while typing: numbers, names, titles, tasks. Bounded; never an error. */
export async function suggest(client: Queryable, typed: string, locale: Locale): Promise<Suggestion[]> {
  const text = clean(typed).slice(0, 100);
  const words = tokens(text).slice(0, 8);
  if (words.length === 0 || (words.join("").length < 2 && !/\d/.test(text))) return [];
  const key = numberKey(text);
  const [numbers, names] = await Promise.all([
    /^\p{L}{0,6}[/-]?\d/u.test(key) ? client.query({ name: "search-suggest-numbers", text: NUMBERS, values: [key, 4] }) : { rows: [] },
    client.query({
      name: "search-suggest-names",
      text: NAMES,
      values: [locale, /\p{Script=Arabic}/u.test(text) ? ["ar"] : ["en", "fr"], words.join(" "), MOST],
    }),
  ]);
  const found = z.array(row).parse([...numbers.rows, ...names.rows]);
  const seen = new Set<string>();
  return found
    .filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId))
    .slice(0, MOST)
    .map((one) => toSuggestion(one, locale));
}

function toSuggestion({ entityId, noun, labels, symbol }: z.infer<typeof row>, locale: Locale): Suggestion {
  const { text, language } = sayLabel(labels, locale);
  return { type: noun, title: text, language, symbol, address: entityHref(locale, { id: entityId, noun }) };
}
