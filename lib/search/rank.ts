import { OF_PARAGRAPHS, type Field } from "./facets";
import type { Plan, Term, Translation } from "./plan";

/** A statement of one question with its values. */
export type Statement = { text: string; values: unknown[] };

export type Sort = "relevance" | "date" | "number";

/** Facet values that are wanted: one of each list. */
export type Filters = Partial<Record<Field, string[]>>;

export type Wanted = {
  filters: Filters;
  /** Numbers' own works, which come first: the ids of their documents, best first. */
  numbered: number[];
  sort: Sort;
  /** Sort value and document of the last result shown. */
  after: [string, number] | null;
  /** Most results to show; with `beside`, most works, and of every other noun so many beside them. */
  limit: number;
  beside?: number | undefined;
  /** Only of these nouns. */
  nouns?: string[] | undefined;
  /** Names alone count, and have to hold (nearly) all of the words. */
  namesOnly: boolean;
  facets: boolean;
  /** A question, not a name: what is said of a record counts as much as what it is called. */
  asking?: boolean | undefined;
};

/** Rows looked at, at most: heads with one of the rarest words, and paragraphs. Every question stays bounded by them. */
const HEAD_ROWS = 1_000;
const PARAGRAPH_ROWS = 1_000;
/** So many of the rarest words are looked up in the index; the paragraphs with all of these are few, and are asked for the others. */
const LOOKED_UP = 3;
/** Paragraphs are not looked into where even the rarest word stands in more than these: titles answer. */
const COMMON = 40_000;
/** A word in more than this share of the paragraphs does not choose them. */
const USUAL = 0.25;
/** Heads that are compared with the question letter by letter. */
const COMPARED = 40;
/** Holding less than this share of what the best answer holds is no answer. */
const SHARE = 0.6;
/** Where only names are asked for: holding less than this share of the words’ weight is another name. */
const NAMED_SHARE = 0.85;
/** Most results counted and paged through where every text answers. */
const COUNTED = 10_000;

/** What a name called exactly so, and an agenda item, gain: nothing found by translation is to pass them. */
const EXACTLY = 1.5;
/** A name that lacks a rare word, but has one a slip away, is credited with so much of its weight. */
const NEARLY = 0.85;
/** A word in fewer than this share of the heads is rare enough to be a slip, and so many of a question are looked at. */
const SELDOM = 0.05;
const SLIPS = 2;
/** A head found by translation that covers the question entirely; it passes any name of the question's language that covers it in part. */
const TRANSLATED = 4.5;
/** What is covered by a name beside the question counts against it: so much of the score does not depend on it. */
const WHATEVER_ELSE = 0.4;
/** A word without translations, against one that has some. */
const UNTRANSLATED = 0.3;
/** From this likelihood on a translation is as good as certain; below, its word counts less, for a text that lacks it may still be meant. */
const SURE = 0.3;
/** Texts found by translation are measured by the best of them, and not by those that hold the words themselves; it has to hold so much. */
const ENOUGH = 0.3;
/**
 * Where a name of the question's language says so much of the question, and so little else (three words of four), texts found by translation
 * come behind it; but who wants texts of other languages alone has asked for translations.
 */
const THE_SAME = 0.74;
/** Those that hold little of it, or much else, come behind a paragraph in which the whole question stands together as well. */
const QUOTED = 1.3;
const DOUBTFUL = 1.7;
const BEHIND = 0.95;
/** Less likely ones translate, but choose no candidates. */
const LIKELY = 0.3;

class Values {
  readonly list: unknown[] = [];
  add(value: unknown, type: string): string {
    return `$${this.list.push(value)}::${type}`;
  }
}

/** A term as a tsquery, written out: what any of its spellings means. */
export function anyOf(terms: string[], weight = ""): string {
  return terms.map((term) => `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'${weight && `:${weight}`}`).join(" | ");
}

const idf = (all: number, having: number) => Math.log(1 + (all - having + 0.5) / (having + 0.5));

/**
 * One statement that ranks documents. Heads are scored by the share of the question's rare words that their name holds, paragraphs by
 * their share and by how many of the words stand together; a document has the sum of its head and its best paragraph.
 */
export function rankStatement(plan: Plan, wanted: Wanted): Statement {
  const v = new Values();
  const parts = plan.terms.length === 0 ? withoutWords(plan, wanted, v) : withWords(plan, wanted, v);
  return compact(`${parts}, ${choose(wanted, v)}`, v.list);
}

/** Without the values that no part of the statement came to need: PostgreSQL wants to know the type of each. */
function compact(text: string, values: unknown[]): Statement {
  const used = [...new Set([...text.matchAll(/\$(\d+)::/g)].map(([, number]) => Number(number)))].sort((one, other) => one - other);
  const places = new Map(used.map((number, i) => [number, i + 1]));
  return {
    text: text.replace(/\$(\d+)::/g, (_, number) => `$${places.get(Number(number))}::`),
    values: used.map((number) => values[number - 1]),
  };
}

/** Conditions on the document d, and on a paragraph x of it. */
function documentFilters({ filters, nouns }: Wanted, v: Values): string {
  const conditions = Object.entries(filters).map(([field, values]) =>
    field === "type" && values.includes("work")
      ? `(d."noun" = 'WORK' OR d."facets" && ${v.add(tags(field, values), "text[]")})`
      : `d."facets" && ${v.add(tags(field, values), "text[]")}`,
  );
  if (nouns) conditions.push(`d."noun" = ANY(${v.add(nouns, '"Noun"[]')})`);
  return conditions.length > 0 ? ` AND ${conditions.join(" AND ")}` : "";
}

function paragraphFilters({ filters }: Wanted, v: Values): string {
  const own = Object.entries(filters).filter(([field]) => OF_PARAGRAPHS.has(field as Field));
  return own.map(([field, values]) => ` AND x."facets" && ${v.add(tags(field, values), "text[]")}`).join("");
}

function tags(field: string, values: string[]): string[] {
  return values.map((value) => `${field}:${value}`);
}

/** What must and must not stand in a row, as the reader's signs say. */
function signs({ query, language }: Plan, v: Values, vector: string): string {
  const lang = () => v.add(language, "text");
  const phrase = (text: string) => `phraseto_tsquery(kb_config(${lang()}), kb_text(${lang()}, ${v.add(text, "text")}))`;
  const held = (q: string) => `(numnode(${q}) = 0 OR ${vector} @@ ${q})`;
  return [
    ...query.phrases.map((text) => ` AND ${held(phrase(text))}`),
    ...query.either.map((list) => ` AND (${list.map((text) => `${vector} @@ ${phrase(text)}`).join(" OR ")})`),
    ...query.without.map((text) => ` AND NOT ${vector} @@ ${phrase(text)}`),
  ].join("");
}

function withWords(plan: Plan, wanted: Wanted, v: Values): string {
  const { terms, language } = plan;
  const known = terms.filter(({ heads, paragraphs }) => heads + paragraphs > 0);
  const lang = v.add(language, '"Language"');
  const folded = `kb_fold(${v.add(plan.didYouMean ?? plan.query.text, "text")})`;
  const headWeights = terms.map(({ heads }) => idf(plan.heads, heads));
  const headTotal = sum(headWeights);
  const share = (condition: (place: number) => string) =>
    terms.map((_, i) => `CASE WHEN ${condition(i)} THEN ${share6(headWeights[i], headTotal)} ELSE 0 END`).join(" + ");
  const shareOf = (weight: string) => share((i) => `h.h${i} AND h."vector" @@ ${v.add(anyOf(terms[i]?.terms ?? [], weight), "tsquery")}`);
  const inName = terms.map(({ terms: list }) => `(h."vector" @@ ${v.add(anyOf(list, "A"), "tsquery")})::int`).join(" + ");
  const documents = documentFilters(wanted, v);
  const ofParagraph = paragraphFilters(wanted, v);
  const join = (alias: string) => (documents ? ` JOIN "SearchDocument" d ON d."id" = ${alias}."documentId"` : "");
  const hasParagraph = ofParagraph
    ? ` AND (d."noun" <> 'WORK' OR EXISTS (SELECT FROM "SearchParagraph" x WHERE x."documentId" = h."documentId"${ofParagraph}))`
    : "";
  const full = `least(1, (${inName})::float8 / greatest(1, h."terms"))`;
  const nameScore = wanted.asking
    ? `2 * h.holds * h.holds + 0.4 * h.meant * h.meant * (0.4 + 0.6 * ${full})`
    : `1.5 * h.meant * h.meant * (0.4 + 0.6 * ${full})`;
  const headQuery = chooseHeads(known, plan);
  const heads = headQuery
    ? `SELECT h.*, ${wanted.namesOnly ? shareOf("A") : share((i) => `h.h${i}`)} AS held, ${shareOf("A")} AS named FROM (
       SELECT h."documentId" AS id, h."language", h."terms", h."title", h."subject", h."vector", ${holds(terms, 'h."vector"', v)}
       FROM "SearchHead" h${join("h")} WHERE ${ofLanguage("h", lang)} AND h."vector" @@ ${v.add(headQuery, "tsquery")}${signs(plan, v, 'h."vector"')}${documents}${hasParagraph} LIMIT ${HEAD_ROWS}) h`
    : `SELECT 0 AS id, ${lang} AS "language", 0 AS "terms", '' AS "title", '' AS "subject", ''::tsvector AS "vector", ${terms.map((_, i) => `false AS h${i}`).join(", ")}, 0::float8 AS held, 0::float8 AS named WHERE false`;
  return `
    WITH head AS MATERIALIZED (${heads}),
    compared AS (SELECT h.*, h.held + slip.share AS holds, h.named + slip.share AS meant
      FROM (SELECT * FROM head ORDER BY named + 0.5 * held DESC, "terms", id LIMIT ${COMPARED}) h
      CROSS JOIN LATERAL (SELECT (${nearly(plan, wanted, headWeights, headTotal, v)})::float8 AS share) slip),
    head_score AS (
      SELECT h.id, h.holds::float8 AS held, h.named * ${full} AS "same", (${nameScore}
        + 0.25 * similarity(h."title", ${folded})
        + 0.8 * item.share * item.share * similarity(h."subject", ${folded}) + 0.1 * h.holds
        + CASE WHEN h."title" = ${folded} THEN ${EXACTLY} WHEN h."subject" = ${folded} THEN ${EXACTLY} ELSE 0 END
        + CASE WHEN h.named > 0.99 AND EXISTS (SELECT FROM "SearchDocument" o JOIN "Name" n ON n."entityId" = o."entityId"
            WHERE o."id" = h.id AND o."noun" <> 'WORK' AND kb_fold(n."text") = ${folded}) THEN 1 ELSE 0 END)::float8 AS score
      FROM compared h CROSS JOIN LATERAL (SELECT (${shareOf("AB")})::float8 AS share) item
      UNION ALL SELECT h.id, h.held::float8, 0, (0.5 * h.held * h.held)::float8 FROM head h WHERE h.id NOT IN (SELECT id FROM compared)
    ),
    ${paragraphParts(plan, known, wanted, v, { lang, documents, ofParagraph })},
    ${translatedParts(plan, wanted, v, documents)},
    ${numberedPart(wanted, v)},
    scored AS (
      SELECT id, max(held) AS held, sum(score) AS score FROM (
        SELECT id, held, score FROM head_score UNION ALL SELECT id, held, score FROM paragraph_score
        UNION ALL SELECT id, held, score FROM translated UNION ALL SELECT id, 1, score FROM numbered) x GROUP BY id
    ),
    matched AS MATERIALIZED (SELECT id, round(score::numeric, 6) AS score FROM scored WHERE held >= ${wanted.namesOnly ? NAMED_SHARE : `${SHARE} * (SELECT max(held) FROM scored)`})`;
}

/**
 * What a slip may have made another word of the collection ("notions" for "nations"): a name that holds half of the rest is credited with a
 * rare word that it lacks where one of its own is a slip away.
 */
function nearly({ terms, heads }: Plan, { namesOnly }: Wanted, weights: number[], total: number, v: Values): string {
  const rare = terms
    .map((term, i) => ({ ...term, i }))
    .filter((term) => term.terms.length === 1 && term.heads < SELDOM * heads && /^\p{L}{4,40}$/u.test(term.word))
    .sort((one, other) => one.heads - other.heads)
    .slice(0, namesOnly || terms.length === 1 ? 0 : SLIPS)
    .map(({ word, i }) => {
      const share = share6(weights[i], total);
      return `CASE WHEN NOT h.h${i} AND h.named >= 0.5 * (1 - ${share}) AND EXISTS (SELECT FROM string_to_table(h."title", ' ') w
        WHERE levenshtein_less_equal(left(w, 50), ${v.add(word, "text")}, 1) <= 1 OR w = ANY(${v.add(swaps(word), "text[]")})) THEN ${NEARLY} * ${share} ELSE 0 END`;
    });
  return rare.join(" + ") || "0";
}

/** The word with each two letters beside each other swapped. */
function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
}

/** Of heads, as text, so that no index of languages is read: a third of all rows is in each, and the words' index leads to few. */
const ofLanguage = (row: string, lang: string) => `${row}."language"::text = ${lang}::text`;

/** For each term whether a row holds it: asked for once, because what else is asked of the row rests on it. */
function holds(terms: Term[], vector: string, v: Values): string {
  return terms.map((term, i) => `${vector} @@ ${v.add(anyOf(term.terms), "tsquery")} AS h${i}`).join(", ");
}

/** Any of the rarest words, as long as the rows are few; of common words only, all of them. */
function chooseHeads(known: Term[], plan: Plan): string | null {
  const rarest = known.filter(({ heads }) => heads > 0).sort((one, other) => one.heads - other.heads);
  if (!rarest[0]) return null;
  if (rarest[0].heads > HEAD_ROWS) return all(rarest);
  const chosen: Term[] = [];
  let rows = 0;
  for (const term of rarest) {
    rows += term.heads;
    if (chosen.length > 0 && (rows > HEAD_ROWS || (chosen.length >= 3 && term.heads > USUAL * plan.heads))) break;
    chosen.push(term);
  }
  return chosen.map(({ terms }) => anyOf(terms)).join(" | ");
}

const all = (terms: Term[]) => terms.map(({ terms: list }) => `(${anyOf(list)})`).join(" & ");

type Shared = { lang: string; documents: string; ofParagraph: string };

/** Paragraphs with all of the words; where there are none, with any of the rarest. */
function paragraphParts(plan: Plan, known: Term[], wanted: Wanted, v: Values, { lang, documents, ofParagraph }: Shared): string {
  const rarest = known.filter(({ paragraphs }) => paragraphs > 0).sort((one, other) => one.paragraphs - other.paragraphs);
  const choosing = rarest.filter(({ paragraphs }, i) => i === 0 || paragraphs < USUAL * plan.paragraphs);
  if (wanted.namesOnly || !choosing[0] || choosing[0].paragraphs > COMMON)
    return "paragraph_score AS (SELECT 0 AS id, 0::float8 AS held, 0::float8 AS score WHERE false)";
  const any: Term[] = [];
  let rows = 0;
  for (const term of choosing) {
    rows += term.paragraphs;
    if (any.length > 0 && rows > PARAGRAPH_ROWS) break;
    any.push(term);
  }
  const join = documents ? ` JOIN "SearchDocument" d ON d."id" = x."documentId"` : "";
  const rowsOf = (query: string) => `
    SELECT x."documentId" AS id, x."vector" || '' AS "vector" FROM "SearchParagraph" x${join}
    WHERE x."language" = ${lang} AND x."vector" @@ ${v.add(query, "tsquery")}${signs(plan, v, 'x."vector"')}${documents}${ofParagraph}`;
  const others = choosing.slice(LOOKED_UP);
  const holding = others.length > 0 ? ` WHERE w."vector" @@ ${v.add(all(others), "tsquery")}` : "";
  const weights = plan.terms.map(({ paragraphs }) => idf(plan.paragraphs, paragraphs));
  const total = sum(weights);
  const held = plan.terms.map((_, i) => `CASE WHEN p.h${i} THEN ${share6(weights[i], total)} ELSE 0 END`).join(" + ");
  const pairs = neighbours(plan.terms);
  const pairWeights = pairs.map(([one, other]) => idf(plan.paragraphs, one.paragraphs) + idf(plan.paragraphs, other.paragraphs));
  const together = pairs.map(
    ([one, other], i) =>
      `CASE WHEN p.h${plan.terms.indexOf(one)} AND p.h${plan.terms.indexOf(other)} AND p."vector" @@ ${v.add(`(${anyOf(one.terms)}) <${other.place - one.place}> (${anyOf(other.terms)})`, "tsquery")} THEN ${share6(pairWeights[i], sum(pairWeights))} ELSE 0 END`,
  );
  return `
    all_words AS MATERIALIZED (SELECT * FROM (${rowsOf(all(choosing.slice(0, LOOKED_UP)))} OFFSET 0) w${holding} LIMIT ${PARAGRAPH_ROWS}),
    paragraph AS MATERIALIZED (SELECT * FROM all_words UNION ALL (SELECT * FROM (${rowsOf(any.map(({ terms }) => anyOf(terms)).join(" | "))} LIMIT ${PARAGRAPH_ROWS}) a WHERE NOT EXISTS (SELECT FROM all_words))),
    paragraph_score AS (
      SELECT id, max(held)::float8 AS held, max(0.35 * held * held + 0.75 * together * together + 0.3 * together ^ 8 - 0.01 * ln(1 + size))::float8 AS score FROM (
        SELECT p.id, (${held})::float8 AS held, (${together.length > 0 ? together.join(" + ") : "0"})::float8 AS together, length(p."vector") AS size FROM (SELECT p.id, p."vector", ${holds(plan.terms, 'p."vector"', v)} FROM paragraph p OFFSET 0) p
      ) x GROUP BY id
    )`;
}

/** Words of the question beside each other, with their places. */
function neighbours(terms: Term[]): [Term, Term][] {
  return terms.flatMap((term, i): [Term, Term][] => {
    const next = terms[i + 1];
    return next && next.place - term.place <= 4 ? [[term, next]] : [];
  });
}

/** Heads of other languages, of documents that lack the question's: found by the likeliest translations. */
function translatedParts(plan: Plan, wanted: Wanted, v: Values, documents: string): string {
  const languages = [...new Set(plan.translations.map(({ language }) => language))];
  const weights = plan.terms.map(({ heads, paragraphs }) =>
    Math.min(idf(plan.heads, heads), paragraphs > 0 ? idf(plan.paragraphs, paragraphs) : Infinity),
  );
  const statements = languages.map((language) => {
    const { any, score, words } = translatedScore(
      plan,
      plan.translations.filter((one) => one.language === language),
      weights,
      v,
    );
    return `
      SELECT h."documentId" AS id, (${score})::float8 AS share, least(1, (${words})::float8 / greatest(1, h."terms")) AS "full" FROM "SearchHead" h${documents ? ` JOIN "SearchDocument" d ON d."id" = h."documentId"` : ""}
      WHERE ${ofLanguage("h", v.add(language, '"Language"'))} AND h."vector" @@ ${v.add(`'-${plan.language}' & (${any})`, "tsquery")}${documents} LIMIT ${HEAD_ROWS}`;
  });
  if (statements.length === 0) return "translated AS (SELECT 0 AS id, 0::float8 AS held, 0::float8 AS score WHERE false)";
  const isOwnWanted = wanted.filters.lang?.includes(plan.language) ?? true;
  return `
    own AS (
      SELECT (SELECT max(score) FROM head_score WHERE ${isOwnWanted} AND "same" >= ${THE_SAME}) AS titled, (SELECT max(score) FROM paragraph_score WHERE score > ${QUOTED}) AS quoted),
    translated AS (
      SELECT id, held, least(t.score, ${BEHIND} * own.titled, CASE WHEN t.score < ${DOUBTFUL} THEN ${BEHIND} * own.quoted END) AS score FROM (
        SELECT id, max(share) / greatest(max(max(share)) OVER (), ${ENOUGH}) AS held,
          max(${TRANSLATED} * share * share * (${WHATEVER_ELSE} + ${1 - WHATEVER_ELSE} * "full"))::float8 AS score
        FROM (${statements.map((one) => `(${one})`).join(" UNION ALL ")}) x GROUP BY id) t CROSS JOIN own)`;
}

/** For each word the best of its translations that a name holds; a word without any, or with doubtful ones, counts less. */
function translatedScore(plan: Plan, translations: Translation[], weights: number[], v: Values) {
  const used = plan.terms.map((term, i) => {
    const list = translations.filter(({ of }) => term.terms.includes(of));
    const sure = Math.max(...list.map((one) => one.sure));
    return { list, weight: (weights[i] ?? 0) * (UNTRANSLATED + (1 - UNTRANSLATED) * Math.min(1, sure / SURE)) };
  });
  const total = sum(used.map(({ weight }) => weight));
  const score = used
    .map(({ list, weight }) => {
      const ordered = list.toSorted((one, other) => other.weight - one.weight);
      const cases = ordered.map(
        (one) => `WHEN h."vector" @@ ${v.add(anyOf([one.term], "A"), "tsquery")} THEN ${share6(weight * Math.sqrt(one.weight), total)}`,
      );
      return `CASE ${cases.join(" ")} ELSE 0 END`;
    })
    .join(" + ");
  const words = used
    .map(
      ({ list }) =>
        `(h."vector" @@ ${v.add(
          anyOf(
            list.filter((one) => one.weight >= LIKELY).map(({ term }) => term),
            "A",
          ),
          "tsquery",
        )})::int`,
    )
    .join(" + ");
  const likely = used.flatMap(({ list }) => list.filter(({ weight }) => weight >= LIKELY).map(({ term }) => term));
  return { any: anyOf([...new Set(likely)]), score, words };
}

/** The works whose number was typed come before all else. */
function numberedPart({ numbered }: Wanted, v: Values): string {
  return `numbered AS (SELECT id::int, (100 - place)::float8 AS score FROM unnest(${v.add(numbered, "int[]")}) WITH ORDINALITY n(id, place))`;
}

/** Everything that passes the filters, newest first. */
function withoutWords(plan: Plan, wanted: Wanted, v: Values): string {
  const documents = documentFilters(wanted, v);
  const ofParagraph = paragraphFilters(wanted, v);
  const anything = Object.keys(wanted.filters).length > 0 || plan.query.text === "";
  return `
    WITH ${numberedPart(wanted, v)},
    matched AS MATERIALIZED (
      SELECT id, max(score)::numeric AS score FROM (
        SELECT id, score FROM numbered
        UNION ALL (SELECT d."id", 0 FROM "SearchDocument" d WHERE ${anything ? "true" : "false"}${documents}${
          ofParagraph
            ? ` AND (d."noun" <> 'WORK' OR EXISTS (SELECT FROM "SearchParagraph" x WHERE x."documentId" = d."id"${ofParagraph}))`
            : ""
        } ORDER BY d."date" DESC, d."id" DESC LIMIT ${COUNTED})) x GROUP BY id)`;
}

/** Of the documents that answer: their number, the counts of their facets, and those to show. */
function choose({ sort, after, limit, beside, facets }: Wanted, v: Values): string {
  const key = { relevance: "m.score", date: 'd."date"', number: 'd."number"' }[sort];
  const order = `${key} DESC, m.id`;
  const last = after ? v.add(after[0], sort === "relevance" ? "numeric" : "text") : "";
  const behind = after
    ? `WHERE (${key} < ${last} OR (${key} = ${last} AND m.id > ${v.add(after[1], "int")}))${beside ? ` AND d."noun" = 'WORK'` : ""}`
    : "";
  const most = v.add(limit, "int");
  const cut = beside ? `nth <= CASE "noun" WHEN 'WORK' THEN ${most} ELSE ${after ? 0 : beside} END` : `place <= ${most}`;
  return `
    page AS (SELECT * FROM (
      SELECT m.id, m.score, ${key}::text AS value, d."entityId", d."noun", row_number() OVER (ORDER BY ${order}) AS place,
        ${beside ? `row_number() OVER (PARTITION BY d."noun" ORDER BY ${order})` : "0"} AS nth
      FROM matched m JOIN "SearchDocument" d ON d."id" = m.id ${behind}) x WHERE ${cut})
    SELECT (SELECT count(*)::int FROM matched) AS total,
      ${facets ? FACET_COUNTS : "NULL"} AS facets,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'score', score, 'value', value, 'entityId', "entityId", 'noun', "noun") ORDER BY place), '[]') FROM page) AS hits`;
}

const FACET_COUNTS = `(
  SELECT coalesce(json_object_agg(tag, count), '{}') FROM (
    SELECT tag, count(*) FROM matched m JOIN "SearchDocument" d ON d."id" = m.id, unnest(d."facets") tag WHERE tag < 'cites:' OR tag >= 'cites;' GROUP BY tag) x)`;

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A share with six digits. */
function share6(value = 0, total: number): string {
  return total > 0 ? (value / total).toFixed(6) : "0";
}
