import { entityHref } from "@/lib/entity/href";
import { sayLabel, toLink, type Link, type TextStatus } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { Answer, Rescue } from "./answer";
import { FACETS, type Facet } from "./facets";
import { countHits, excerpt, markedStretch, markPlaces, type Segment } from "./mark";
import { toAddress, type SearchParams } from "./params";

/** Words of a text around those looked for; `status` says what the text is. */
export type Excerpt = { segments: Segment[]; language: Locale; status: TextStatus };

export type Hit = {
  key: string;
  link: Link;
  symbol: string | null;
  date: string;
  /** The record's name in the reader's language, the words marked. */
  title: Segment[];
  href: string;
  /** Address of the best paragraph, e.g. `op-7`. */
  paragraph: string | null;
  excerpt: Excerpt | null;
  /** The body that has the task or the post. */
  body: Link | null;
  /** Counts that this result was chosen, where the browser tells. */
  ping: string;
};

/** Kinds of records in the order in which they are shown: names before texts. */
export const GROUPS = ["ORGANIZATION", "STATE", "EVENT", "TASK", "TOPIC", "POST", "PERSON", "PLACE", "WORK"] as const;
export type Group = (typeof GROUPS)[number];

export type HitGroup = { group: Group; count: number; hits: Hit[]; /** Where the others of the group are. */ all: string | null };

export type FacetValue = { value: string; label: string | null; count: number; chosen: boolean; address: string };
export type FacetView = { facet: Facet; values: FacetValue[] };
export type Chip = { facet: Facet; value: string; label: string | null; address: string };

export type SearchView = {
  answer: Answer;
  groups: HitGroup[];
  facets: FacetView[];
  chips: Chip[];
  next: string | null;
  /** The same search without the other languages, or with them again. */
  withoutTranslation: string;
  rescue: { offer: Rescue; address: string }[];
  didYouMean: string | null;
};

/** Letters of an excerpt. */
const EXCERPT = 260;
/** Values of a facet that are shown. */
const MOST_VALUES = 12;

/** Everything of a page of results, ready to be shown. `names` are the labels of records that facets name. */
export function toView(answer: Answer, params: SearchParams, names: Map<string, unknown>, locale: Locale): SearchView {
  const hits = answer.hits.map((hit) => ({ noun: hit.noun, hit: toHit(hit, answer, locale) }));
  const label = (facet: Facet, value: string) => {
    const labels = names.get(value);
    return labels === undefined || !NAMED.has(facet) ? null : sayLabel(labels, locale).text;
  };
  return {
    answer,
    groups: GROUPS.flatMap((group): HitGroup[] => {
      const own = hits.filter(({ noun }) => noun === group).map(({ hit }) => hit);
      if (own.length === 0) return [];
      const count = countOf(group, answer);
      const all =
        group !== "WORK" && count > own.length ? toAddress({ ...params, facets: { ...params.facets, type: [group.toLowerCase()] } }) : null;
      return [{ group, count, hits: own, all }];
    }),
    facets: FACETS.flatMap((facet): FacetView[] => {
      const chosen = params.facets[facet] ?? [];
      const values = answer.facets[facet];
      const shown = [
        ...values.filter(({ value }) => chosen.includes(value)),
        ...values.filter(({ value }) => !chosen.includes(value)),
      ].slice(0, MOST_VALUES);
      if (shown.length < 2 && chosen.length === 0) return [];
      return [
        {
          facet,
          values: shown.map(({ value, count }) => ({
            value,
            count,
            label: label(facet, value),
            chosen: chosen.includes(value),
            address: toggled(params, facet, value),
          })),
        },
      ];
    }),
    chips: FACETS.flatMap((facet) =>
      (params.facets[facet] ?? []).map((value) => ({ facet, value, label: label(facet, value), address: toggled(params, facet, value) })),
    ),
    next: answer.next && toAddress(params, answer.next),
    withoutTranslation: toAddress({ ...params, translate: !params.translate }),
    rescue: answer.rescue.flatMap((offer) => {
      const address = rescueAddress(offer, params);
      return address === null ? [] : [{ offer, address }];
    }),
    didYouMean: answer.didYouMean && toAddress({ ...params, q: answer.didYouMean }),
  };
}

/** Facets whose values are records. */
export const NAMED: ReadonlySet<Facet> = new Set(["organ", "session", "topic", "state", "verb"]);

/** The address with a value of a facet chosen, or given up. */
function toggled(params: SearchParams, facet: Facet, value: string): string {
  const before = params.facets[facet] ?? [];
  const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const others = Object.fromEntries(Object.entries(params.facets).filter(([name]) => name !== facet));
  return toAddress({ ...params, facets: values.length > 0 ? { ...others, [facet]: values } : others });
}

function rescueAddress(offer: Rescue, params: SearchParams): string | null {
  if (offer.kind === "filter") {
    const { [offer.facet as Facet]: dropped, ...others } = params.facets;
    const q = params.q
      .replace(new RegExp(`(?<!\\S)${offer.facet}:(?:"[^"]*"?|\\S+)`, "giu"), " ")
      .replace(/\s+/g, " ")
      .trim();
    return dropped || q !== params.q ? toAddress({ ...params, q, facets: others }) : null;
  }
  return offer.kind === "language" ? null : toAddress({ ...params, q: offer.q });
}

/** How many results of a kind there are: works are what is left. */
function countOf(group: Group, { facets, total }: Answer): number {
  const others = facets.type.filter(({ value }) => GROUPS.some((one) => one !== "WORK" && one.toLowerCase() === value));
  if (group !== "WORK") return others.find(({ value }) => value === group.toLowerCase())?.count ?? 0;
  return total - others.reduce((sum, { count }) => sum + count, 0);
}

function toHit(detail: Answer["hits"][number], answer: Answer, locale: Locale): Hit {
  const { entityId, noun, labels, symbol, date, titlePlaces, paragraph, lines } = detail;
  const link = toLink({ id: entityId, noun, labels }, locale);
  const title = link.label.language === locale ? markPlaces(link.label.text, titlePlaces, locale) : [{ text: link.label.text, hit: false }];
  const text = paragraph ? { ...paragraph } : bestLine(lines, title, answer.language);
  const segments = text && markPlaces(text.text, text.places, text.language);
  const base = entityHref(locale, link);
  return {
    key: entityId,
    link,
    symbol,
    date: date.slice(0, 10),
    title,
    href: paragraph && segments ? `${base}#${paragraph.address}${fragment(segments)}` : base,
    paragraph: paragraph?.address ?? null,
    excerpt: text && segments && { segments: excerpt(segments, EXCERPT), language: text.language, status: text.status as TextStatus },
    body: detail.body && toLink(detail.body, locale),
    ping: `/api/search/chosen?${new URLSearchParams({ q: answer.query.typed, lang: locale, id: entityId }).toString()}`,
  };
}

/** The line with more of the words than the name. */
function bestLine(lines: Answer["hits"][number]["lines"], title: Segment[], language: Locale) {
  const best = lines.toSorted((one, other) => other.places.length - one.places.length)[0];
  return best && best.places.length > countHits(title) ? { ...best, language } : null;
}

/** Asks the browser to mark the words in the paragraph (URL Fragment Text Directives): without a script, on a page that stays cached. */
function fragment(segments: Segment[]): string {
  const stretch = markedStretch(segments);
  return stretch === null ? "" : `:~:text=${encodeURIComponent(stretch).replaceAll("-", "%2D")}`;
}
