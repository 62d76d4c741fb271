import { z } from "zod";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { withDeeds } from "./deeds";
import { tokens } from "./fold";
import type { Query } from "./query";
import { isQuestion, namingWords } from "./question-words";

/** A pool or a client of pg. */
export type Queryable = {
  query: (query: { name?: string; text: string; values: unknown[] }) => Promise<{ rows: unknown[] }>;
};

/** A word of the question as the collection knows it. */
export type Term = {
  /** Place in the question, from 1: words left out keep their places. */
  place: number;
  /** As asked, folded. */
  word: string;
  /** The term, then those of likely spellings; a text needs one of them. */
  terms: string[];
  /** Heads and paragraphs that hold it. */
  heads: number;
  paragraphs: number;
};

/** A term of another language that may stand for one of the question's: its likelihood, and that against the best. */
export type Translation = { language: Locale; of: string; term: string; spelling: string; sure: number; weight: number };

/** What is looked for, and in which language. */
export type Plan = {
  query: Query;
  language: Locale;
  terms: Term[];
  /** Heads and paragraphs of the language. */
  heads: number;
  paragraphs: number;
  /** The question with its misspelt words put right; null where there is none. */
  didYouMean: string | null;
  translations: Translation[];
};

/** Rarer than this, a word may be a slip of the pen. */
const RARE = 3;
/** A word that the collection knows, however rare, is only doubted for one that is so many times commoner. */
const SURER = 100;
/** One that stands in no text, but has the stem of words that do ("notions" for "nations"), for one that is so many times commoner. */
const SURER_OF_STEM = 2;
/** More terms than this cost time and decide nothing: the rarest are kept. */
const MOST_TERMS = 12;

const wordRow = z.object({
  language: z.enum(LOCALES),
  place: z.coerce.number(),
  word: z.string(),
  term: z.string(),
  heads: z.number(),
  paragraphs: z.number(),
  /** Whether a text has the word itself, and not only another of its stem. */
  written: z.boolean(),
});
type WordRow = z.infer<typeof wordRow>;

/** The words in each language, their terms and how many texts hold them; then the sizes of the languages (term "") and who lacks which ("-ar"). */
const WORDS = `
  SELECT l.language, w.place, w.word, t.term, coalesce(s."heads", 0) AS "heads", coalesce(s."paragraphs", 0) AS "paragraphs",
    o."word" IS NOT NULL AS "written"
  FROM unnest($1::text[]) l(language)
  CROSS JOIN LATERAL regexp_split_to_table(CASE l.language WHEN 'ar' THEN kb_fold($2) ELSE kb_text(l.language, $2) END, ' +') WITH ORDINALITY w(word, place)
  CROSS JOIN LATERAL unnest(kb_terms(l.language, w.word)) t(term)
  LEFT JOIN "SearchTerm" s ON s."language" = l.language::"Language" AND s."term" = t.term
  LEFT JOIN LATERAL (SELECT "word" FROM "SearchWord" WHERE "language" = l.language::"Language" AND "word" = w.word LIMIT 1) o ON true
  UNION ALL SELECT "language"::text, 0, '', "term", "heads", "paragraphs", true FROM "SearchTerm" WHERE "term" IN ('', '-ar', '-en', '-fr')`;

export type Wishes = {
  /** The reader's language. */
  locale: Locale;
  /** Look for texts that exist only in other languages as well. */
  translate: boolean;
  /** Take the words as a question: leave out those that only ask. */
  asking?: boolean;
  /** Languages asked for with `lang:`. */
  languages?: Locale[];
  /** The language of the words, where it is known. */
  language?: Locale;
};

/** Looks the words of a question up in the collection. */
export async function makePlan(
  client: Queryable,
  query: Query,
  { locale, translate, asking, languages, language: known }: Wishes,
): Promise<Plan> {
  const inquiry = asking || isQuestion(query.text);
  const text = inquiry ? namingWords(query.text) : query.text;
  const candidates: Locale[] = known ? [known] : /\p{Script=Arabic}/u.test(text) ? ["ar"] : ["en", "fr"];
  const { rows } = await client.query({ name: "search-words", text: WORDS, values: [candidates, text] });
  const found = z.array(wordRow).parse(rows);
  const sizes = found.filter(({ place }) => place === 0);
  const language = chooseLanguage(found, candidates, locale, tokens(text).length);
  const size = sizes.find((row) => row.language === language && row.term === "");
  const own = found.filter((row) => row.place > 0 && row.language === language);
  const { terms: corrected, didYouMean } = await correct(client, language, own, query.typed);
  const terms = inquiry && language === "ar" ? await withDeeds(client, text, corrected) : corrected;
  const others = LOCALES.filter(
    (other) => other !== language && (languages === undefined || languages.length === 0 || languages.includes(other)),
  );
  const lacking = others.filter((other) => sizes.some((row) => row.language === other && row.term === `-${language}` && row.heads > 0));
  return {
    query,
    language,
    terms,
    heads: size?.heads ?? 0,
    paragraphs: size?.paragraphs ?? 0,
    didYouMean,
    translations: translate && terms.length > 0 && lacking.length > 0 ? await translateTerms(client, language, lacking, terms) : [],
  };
}

/** The language in which the words are commonest, and of which most are words of no weight; the reader's own where two are about as good. */
function chooseLanguage(rows: WordRow[], candidates: Locale[], locale: Locale, words: number): Locale {
  const fit = (language: Locale) => {
    const own = rows.filter((row) => row.place > 0 && row.language === language);
    const all = rows.find((row) => row.place === 0 && row.language === language && row.term === "");
    const common = own.map(({ heads, paragraphs }) =>
      heads + paragraphs === 0 ? UNKNOWN : Math.log1p(heads + paragraphs) / Math.log1p((all?.heads ?? 0) + (all?.paragraphs ?? 0) + 1),
    );
    const empty = Math.max(0, words - own.length);
    return common.reduce((sum, value) => sum + value, empty) + (language === locale ? OWN_LANGUAGE : 0);
  };
  return candidates.reduce((best, language) => (fit(language) > fit(best) ? language : best));
}

/** By how much of a word another language must fit better than the reader's own. */
const OWN_LANGUAGE = 0.3;
/** A word that a language does not know speaks against it. */
const UNKNOWN = -0.5;

const fixRow = z.object({
  word: z.string(),
  spelling: z.string(),
  distance: z.number(),
  texts: z.number(),
  /** Empty where the word is one that the language does not look for. */
  term: z.string(),
  heads: z.number(),
  paragraphs: z.number(),
});
type Fix = z.infer<typeof fixRow>;

/**
 * Words of the collection like those asked for. One slip (a letter more, less or other) leaves the first or the last half of a word as it
 * is: so only words that begin or end alike are compared, and the one with the two letters in the middle swapped. One letter off, in longer
 * words two at most, a swap counting one.
 */
const FIXES = `
  SELECT u.word, c."spelling", c.distance, c."texts", coalesce(t.term, '') AS "term", coalesce(s."heads", 0) AS "heads", coalesce(s."paragraphs", 0) AS "paragraphs"
  FROM (SELECT word, left(word, length(word) / 2) AS first, left(reverse(word), length(word) / 2) AS last, CASE WHEN length(word) < 6 THEN 1 ELSE 2 END AS slips,
    overlay(word PLACING reverse(substr(word, length(word) / 2, 2)) FROM length(word) / 2) AS swapped FROM unnest($2::text[]) w(word)) u
  CROSS JOIN LATERAL (
    SELECT * FROM (
      SELECT v."word", v."spelling", v."texts", CASE WHEN v.distance = 2 AND kb_letters(v."word") = kb_letters(u.word) THEN 1 ELSE v.distance END AS distance FROM (
        SELECT w.*, levenshtein_less_equal(w."word", u.word, 2) AS distance FROM (
          SELECT * FROM "SearchWord" WHERE "language" = $1::text::"Language" AND "word" ~>=~ u.first AND "word" ~<~ (u.first || chr(1114111))
          UNION SELECT * FROM "SearchWord" WHERE "language" = $1::text::"Language" AND "reversed" ~>=~ u.last AND "reversed" ~<~ (u.last || chr(1114111))
          UNION SELECT * FROM "SearchWord" WHERE "language" = $1::text::"Language" AND "word" = u.swapped) w
        WHERE length(w."word") BETWEEN length(u.word) - u.slips AND length(u.word) + u.slips AND w."word" <> u.word) v
      WHERE v.distance <= 2) near
    WHERE distance <= u.slips
    ORDER BY ln("texts") - 3.5 * distance DESC, "word" LIMIT 3
  ) c
  LEFT JOIN LATERAL unnest(kb_terms($1, c."word")) t(term) ON true
  LEFT JOIN "SearchTerm" s ON s."language" = $1::text::"Language" AND s."term" = t.term`;

/** The terms, those of unknown words joined by those of words spelt alike; and the question as it may have been meant. */
async function correct(client: Queryable, language: Locale, rows: WordRow[], typed: string): Promise<Pick<Plan, "terms" | "didYouMean">> {
  const doubtful = rows.filter(
    ({ word, heads, paragraphs, written }) => (heads + paragraphs <= RARE || !written) && /^\p{L}{4,40}$/u.test(word),
  );
  const rarestFirst = doubtful.toSorted((one, other) => one.heads + one.paragraphs - other.heads - other.paragraphs);
  const fixes = await findFixes(
    client,
    language,
    rarestFirst.map(({ word }) => word),
  );
  const meant = new Map<string, Fix>();
  const terms = new Map<string, Term>();
  for (const { place, word, term, heads, paragraphs, written } of rows) {
    const first = fixes.find((fix) => fix.word === word);
    if (first?.term === "" && heads + paragraphs === 0 && rows.length > 1) {
      meant.set(word, first);
      continue;
    }
    const surer = (written ? SURER : SURER_OF_STEM) * (heads + paragraphs);
    const likely = fixes.filter((fix) => fix.word === word && fix.term !== term && fix.heads + fix.paragraphs > surer);
    const nearest = Math.min(...likely.map(({ distance }) => distance));
    const own = likely.filter(({ distance }) => distance === nearest);
    if (own[0]) meant.set(word, own[0]);
    if (terms.has(term)) continue;
    terms.set(term, {
      place,
      word,
      terms: [...new Set([term, ...own.map((fix) => fix.term)])],
      heads: Math.max(heads, ...own.map((fix) => fix.heads)),
      paragraphs: Math.max(paragraphs, ...own.map((fix) => fix.paragraphs)),
    });
  }
  const rarest = [...terms.values()]
    .sort((one, other) => one.heads - other.heads || one.paragraphs - other.paragraphs)
    .slice(0, MOST_TERMS);
  return { terms: rarest.sort((one, other) => one.place - other.place), didYouMean: respell(typed, meant) };
}

/** Of the first words, as many as cost little. */
async function findFixes(client: Queryable, language: Locale, doubtful: string[]): Promise<Fix[]> {
  const words = [...new Set(doubtful)].slice(0, 6);
  if (words.length === 0) return [];
  const { rows } = await client.query({ name: "search-fixes", text: FIXES, values: [language, words] });
  return z.array(fixRow).parse(rows);
}

/** The question with misspelt words put right, capitals kept; null where none is. */
function respell(typed: string, meant: Map<string, Fix>): string | null {
  const fixed = typed.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const spelling = meant.get(tokens(word)[0] ?? "")?.spelling;
    if (spelling === undefined) return word;
    return /^\p{Lu}/u.test(word) ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling;
  });
  return fixed === typed ? null : fixed;
}

const translationRow = z.object({
  language: z.enum(LOCALES),
  of: z.string(),
  term: z.string(),
  spelling: z.string(),
  sure: z.number(),
  weight: z.number(),
});

/** Likelihoods, as they are and against the best of each term and language. */
const TRANSLATIONS = `
  SELECT "target"::text AS "language", "term" AS "of", "translation" AS "term", "spelling", "weight" AS "sure",
    "weight" / max("weight") OVER (PARTITION BY "target", "term") AS "weight"
  FROM "SearchTranslation" WHERE "source" = $1::text::"Language" AND "term" = ANY($2::text[]) AND "target" = ANY($3::text[]::"Language"[])
  ORDER BY "target", "term", "sure" DESC, "translation"`;

async function translateTerms(client: Queryable, source: Locale, targets: Locale[], terms: Term[]): Promise<Translation[]> {
  const values = [source, terms.flatMap((term) => term.terms), targets];
  const { rows } = await client.query({ name: "search-translations", text: TRANSLATIONS, values });
  const learnt = z.array(translationRow).parse(rows);
  const untranslated = targets.map((language) => {
    const translated = new Set(learnt.filter((row) => row.language === language).map(({ of }) => of));
    return { language, terms: terms.filter(({ terms: [own = ""] }) => !translated.has(own)) };
  });
  return [...learnt, ...(await keepNames(client, untranslated))];
}

const nameRow = z.object({ language: z.enum(LOCALES), word: z.string(), term: z.string(), known: z.boolean() });

/** Words as other languages take them, and whether they know them so. */
const NAMES = `
  SELECT w.language, w.word, t.term,
    EXISTS (SELECT FROM "SearchWord" WHERE "language" = w.language::"Language" AND "word" = w.word) AS "known"
  FROM unnest($1::text[], $2::text[]) w(language, word) CROSS JOIN LATERAL unnest(kb_terms(w.language, w.word)) t(term)`;

/** How far a name may be trusted that the other language spells the same, and one that it spells nearly so. */
const SAME_NAME = 0.3;
const LIKE_NAME = 0.15;

/** Words of the question that a language has no translation of. */
type Untranslated = { language: Locale; terms: Term[] };

/**
 * A word that nothing translates is a number or a name: it stays, as the other language takes it, and where that does not know it, as what
 * it spells nearly so ("Argania", « Arganier »).
 */
async function keepNames(client: Queryable, untranslated: Untranslated[]): Promise<Translation[]> {
  const asked = untranslated.flatMap(({ language, terms }) => terms.map(({ word }) => [language, word] as const));
  if (asked.length === 0) return [];
  const values = [asked.map(([language]) => language), asked.map(([, word]) => word)];
  const { rows } = await client.query({ name: "search-kept", text: NAMES, values });
  const kept = z.array(nameRow).parse(rows);
  const names = untranslated.map((one) => keepNamesOf(client, one, kept));
  return (await Promise.all(names)).flat();
}

async function keepNamesOf(client: Queryable, { language, terms }: Untranslated, rows: z.infer<typeof nameRow>[]): Promise<Translation[]> {
  const kept = rows.filter((row) => row.language === language);
  const known = new Set(kept.filter((row) => row.known).map(({ word }) => word));
  const spelt = terms.filter((term) => term.terms.length === 1).map(({ word }) => word);
  const unknown = spelt.filter((word) => !known.has(word) && /^\p{Script=Latin}{5,40}$/u.test(word));
  const like = await findFixes(client, language, unknown);
  return terms.map(({ word, terms: [of = word] }) => {
    const row = kept.find((one) => one.word === word);
    const one = like.find((fix) => fix.word === word && fix.term !== "");
    if (one) return { language, of, term: one.term, spelling: one.spelling, sure: LIKE_NAME, weight: 1 };
    return { language, of, term: row?.term ?? of, spelling: word, sure: row?.known ? SAME_NAME : 0, weight: 1 };
  });
}
