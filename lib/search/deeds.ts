import { z } from "zod";
import { tokens } from "./fold";
import type { Queryable, Term } from "./plan";

/**
 * The names of a deed for its Arabic verb: who asks says «من يدعم», what is written is «دعم». By the patterns of the verb (I to X), on
 * folded words: most of the results are no words, and only those are of use that the collection knows.
 */
export function deedsOf(word: string): string[] {
  const [, rest = ""] = /^[يت](\p{L}{3,6})$/u.exec(word) ?? [];
  const letters = [...rest];
  const [first, second, third, fourth] = letters;
  if (letters.length === 3)
    return [
      rest,
      `ت${first}${second}ي${third}`,
      `ا${first}${second}ا${third}`,
      `${first}${second}ا${third}ه`,
      `ت${first}${second}${third}ه`,
    ];
  if (letters.length === 4 && second === "ا") return [`م${rest}ه`];
  if (letters.length === 4 && second === "ت") return [`ا${first}ت${third}ا${fourth}`];
  if (rest.startsWith("است") || rest.startsWith("ست")) return [`ا${rest.slice(0, -1)}ا${letters.at(-1)}`];
  return first === "ت" ? [rest] : [];
}

const row = z.object({ term: z.string(), heads: z.number(), paragraphs: z.number() });

/** The terms of an Arabic question, the verb it begins with joined by the names of its deed. */
export async function withDeeds(client: Queryable, text: string, terms: Term[]): Promise<Term[]> {
  const deeds = deedsOf(tokens(text)[0] ?? "");
  if (deeds.length === 0) return terms;
  const { rows } = await client.query({ name: "search-deeds", text: DEEDS, values: [deeds] });
  const known = z.array(row).parse(rows);
  return terms.map((term) =>
    term.place === 1
      ? {
          ...term,
          terms: [...new Set([...term.terms, ...known.map((deed) => deed.term)])],
          heads: Math.max(term.heads, ...known.map(({ heads }) => heads)),
          paragraphs: Math.max(term.paragraphs, ...known.map(({ paragraphs }) => paragraphs)),
        }
      : term,
  );
}

const DEEDS = `
  SELECT DISTINCT s."term", s."heads", s."paragraphs" FROM unnest($1::text[]) w(word) CROSS JOIN LATERAL unnest(kb_terms('ar', w.word)) t(term)
  JOIN "SearchTerm" s ON s."language" = 'ar' AND s."term" = t.term AND s."heads" > 0 ORDER BY s."term"`;
