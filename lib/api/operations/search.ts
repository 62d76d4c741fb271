import { z } from "zod";
import { toAtom } from "@/lib/api/formats/atom";
import { JSON_FORMAT, type Format } from "@/lib/api/format";
import { parse, type Operation } from "@/lib/api/operation";
import { Problem } from "@/lib/api/problem";
import { dataUrl, NOUNS, permanentUrl, type Noun } from "@/lib/api/reading";
import { DEFAULT_LOCALE, isLocale, LOCALES } from "@/lib/i18n/locales";
import { getChangesOf } from "@/lib/change/queries";
import { readDates } from "@/lib/entity/queries";
import { TooBroad } from "@/lib/search/api";
import { searchForApi } from "@/lib/search/queries";

const language = z.enum(LOCALES);

const query = z.strictObject({
  q: z.string().max(300).default("").meta({ description: "What is looked for: words, a number in any spelling, a question." }),
  lang: z
    .enum([...LOCALES, "all"])
    .optional()
    .meta({ description: "Whose reader asks, instead of Accept-Language; `all` counts as English." }),
  type: z
    .string()
    .regex(/^[A-Za-z_]{2,30}$/, "write a noun: organization, work, task …")
    .optional()
    .meta({ description: "Records of this noun only." }),
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: "Hits a page, 1 to 100." }),
  cursor: z.string().max(400).optional().meta({ description: "Where the page begins: taken from `next`." }),
  translate: z.enum(["on", "off"]).default("on").meta({ description: "Whether the words are also looked for in the other languages." }),
});

const hit = z
  .object({
    type: z.string(),
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string(),
    language,
    address: z.string().meta({ description: "The page, without the host." }),
    url: z.url().meta({ description: "The permanent address of the record or paragraph." }),
    self: z.url().meta({ description: "The record's data." }),
    snippet: z.string().nullable(),
    modified: z.iso.datetime().nullable().meta({ description: "When the record last changed in this collection." }),
    date: z.string().nullable().meta({ description: "Of the adoption of a text, of a session or event; as exact as its source." }),
    score: z.number(),
    paragraph: z.object({ address: z.string(), number: z.string().nullable(), part: z.string() }).nullable(),
  })
  .meta({ id: "Hit" });

const result = z
  .object({
    query: z.object({
      text: z.string(),
      language,
      fields: z.array(z.object({ name: z.string(), value: z.string() })),
      unknown: z.array(z.string()),
      next: z.string().nullable().meta({ description: "The cursor of the next page." }),
    }),
    didYouMean: z.string().nullable(),
    alsoSearched: z.array(z.object({ language, words: z.array(z.string()) })),
    total: z.int(),
    facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.int() }))),
    hits: z.array(hit),
    next: z.url().nullable().meta({ description: "The address of the next page; null on the last." }),
  })
  .meta({ id: "SearchAnswer" });

type Result = z.infer<typeof result>;

const atom: Format<Result> = {
  name: "Atom",
  type: "application/atom+xml",
  extension: "atom",
  render: ({ query: { text }, hits, next }, rendering) => {
    const entries = hits.map(({ title, language: of, url, snippet, modified, date }) => ({
      url,
      modified,
      name: { [of]: { text: title } },
      date: date === null ? null : { start: date },
      ...(snippet === null ? {} : { summary: snippet }),
    }));
    return toAtom({ title: `OIC knowledge base: ${text}`, next, entries }, rendering);
  },
};

/** Search: best first, with facets, corrections and words in other languages. */
export const search: Operation = {
  id: "search",
  tag: "Search",
  path: "/search",
  summary: "Search in everything, best first",
  description: "Records and paragraphs by words, numbers in any spelling, or a question, in the three languages.",
  kind: "list",
  params: z.strictObject({}),
  query,
  result,
  formats: [JSON_FORMAT, atom as Format],
  example: { params: {}, query: { q: "Al-Quds Committee", lang: "en", limit: "5" } },
  async run({ query: given, reading, address }) {
    const { lang, ...rest } = parse(query, given);
    const [only] = reading.languages.length === 1 ? reading.languages : [];
    const locale = isLocale(lang) ? lang : (only ?? DEFAULT_LOCALE);
    const strings = Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
    );
    const answer = await searchForApi({ ...strings, lang: locale }).catch(asProblem);
    const ids = [...new Set(answer.hits.map(({ id }) => id))];
    const [changes, days] = await Promise.all([getChangesOf(ids), readDates(ids)]);
    const changedAt = new Map(changes.map((change) => [change.id, change.changedAt.toISOString()]));
    const dates = new Map(days.map(({ id, date }) => [id, date]));
    const following = new URL(address);
    if (answer.query.next !== null) following.searchParams.set("cursor", answer.query.next);
    const next = answer.query.next === null ? null : following.href;
    const whole: Result = {
      ...answer,
      next,
      hits: answer.hits.map((found) => {
        const noun = NOUNS.find((name): name is Noun => name === found.type.toUpperCase()) ?? "WORK";
        const place = found.paragraph === null ? "" : `/${found.paragraph.address}`;
        return {
          ...found,
          url: permanentUrl(reading, found.id) + place,
          self: dataUrl(reading, noun, found.id),
          modified: changedAt.get(found.id) ?? null,
          date: dates.get(found.id) ?? null,
        };
      }),
    };
    return { whole, result: whole, next };
  },
};

function asProblem(error: unknown): never {
  if (error instanceof TooBroad) throw new Problem(503, error.message, { headers: { "retry-after": "5" } });
  if (!(error instanceof z.ZodError)) throw error;
  const errors = error.issues.map(({ path, message }) => ({ parameter: path.join("."), detail: message }));
  throw new Problem(400, "Correct the parameters named in `errors`, or leave them out.", { errors });
}
