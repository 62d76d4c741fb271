import { z } from "zod";
import { entityHref } from "@/lib/entity/href";
import { sayLabel } from "@/lib/entity/present";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { answerQuestion, type Answer } from "./answer";
import { excerpt, markPlaces } from "./mark";
import { decodeCursor } from "./params";
import type { Queryable } from "./plan";
import { clean } from "./query";

const locale = z.enum(LOCALES);

/** Parameters of `GET /api/v1/search`. */
export const apiParams = z.object({
  q: z.string().transform(clean).default(""),
  lang: locale.default("en"),
  type: z
    .string()
    .regex(/^[A-Za-z_]{2,30}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(400).optional(),
  translate: z.enum(["on", "off"]).default("on"),
});

export type ApiParams = z.input<typeof apiParams>;

/** The answer of `GET /api/v1/search`. */
export type ApiAnswer = {
  query: {
    text: string;
    language: Locale;
    fields: { name: string; value: string }[];
    unknown: string[];
    /** For `cursor`: the page after this one. */ next: string | null;
  };
  didYouMean: string | null;
  alsoSearched: { language: Locale; words: string[] }[];
  total: number;
  facets: Record<string, { value: string; count: number }[]>;
  hits: {
    type: string;
    id: string;
    symbol: string | null;
    title: string;
    language: Locale;
    address: string;
    snippet: string | null;
    score: number;
    paragraph: { address: string; number: string | null; part: string } | null;
  }[];
};

/** Values of a facet given at most. */
const MOST_VALUES = 50;

/** The question takes longer than allowed; half an answer would pass for a whole one. */
export class TooBroad extends Error {
  override readonly name = "TooBroad";
}

/** @throws {TooBroad} where it takes too long @throws {z.ZodError} for parameters out of their range; no words make an error */
export async function searchApi(client: Queryable, given: Record<string, string | undefined>): Promise<ApiAnswer> {
  const { q, lang, type, limit, cursor, translate } = apiParams.parse(given);
  const after = cursor === undefined ? null : decodeCursor(cursor, "relevance");
  if (cursor !== undefined && !after)
    throw new z.ZodError([{ code: "custom", path: ["cursor"], message: "is none that this service gave", input: cursor }]);
  const filters = type ? { type: [type.toLowerCase()] } : {};
  const answer = await answerQuestion(client, { q, locale: lang, filters, limit, after, translate: translate === "on" });
  if (answer.tooBroad) throw new TooBroad("The search took longer than allowed. Add a word or a filter, or try again later.");
  return toApi(answer, lang);
}

function toApi({ query, language, didYouMean, alsoSearched, total, facets, hits, next, unknown }: Answer, reader: Locale): ApiAnswer {
  return {
    query: { text: query.typed, language, fields: query.fields.map(({ name, value }) => ({ name, value })), unknown, next },
    didYouMean,
    alsoSearched,
    total,
    facets: Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, values.slice(0, MOST_VALUES)])),
    hits: hits.map(({ entityId, noun, labels, symbol, paragraph, lines, score }) => {
      const title = sayLabel(labels, reader);
      const shown = paragraph ?? (lines[0] ? { ...lines[0], language } : null);
      return {
        type: noun.toLowerCase(),
        id: entityId,
        symbol,
        title: title.text,
        language: title.language,
        address: entityHref(reader, { id: entityId, noun }) + (paragraph ? `#${paragraph.address}` : ""),
        snippet:
          shown &&
          excerpt(markPlaces(shown.text, shown.places, shown.language), 260)
            .map(({ text }) => text)
            .join(""),
        score,
        paragraph: paragraph && { address: paragraph.address, number: paragraph.number, part: paragraph.part.toLowerCase() },
      };
    }),
  };
}
