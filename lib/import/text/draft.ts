import { item } from "./item";
import type { Draft, DraftProvision } from "@/lib/import/draft";
import { addressBlocks } from "@/lib/import/address";
import { takeNumber } from "@/lib/import/number";
import type { ResolutionSymbol } from "@/lib/import/symbol";
import { findCitations } from "./citations";
import { readDay } from "./day";
import type { DraftResolution, Issuer } from "./schema";

type Words = Pick<DraftProvision, "part" | "number" | "text"> & { printed: ReturnType<typeof takeNumber> };

/**
 * A parsed text as the draft work that lib/import/write stores. Points become provisions of their own, as they do from Akoma Ntoso.
 * @param number which resolution it is, taken apart
 */
export function toDraft(resolution: DraftResolution, { symbol, session, number, series }: ResolutionSymbol): Draft {
  const { language, title, head, issuer } = resolution;
  return {
    symbol,
    session,
    number,
    series,
    language,
    workUri: null,
    expressionUri: null,
    adoptedOn: readDay(head.date ?? ""),
    publishedOn: null,
    title: title || null,
    agendaItem: { number: head.agendaItem ?? null, title: null },
    keywords: [],
    sponsors: [],
    drafts: [],
    meeting: null,
    adoption: null,
    votes: null,
    provisions: provisionsOf(resolution),
    footnotes: resolution.footnotes.map((text, at) => ({ mark: String(at + 1), text, links: [], citations: cited(text, issuer) })),
    defects: [],
  };
}

function provisionsOf({ enacting, preamble, operative, points, issuer }: DraftResolution): DraftProvision[] {
  const words: Words[] = [
    ...(enacting ? [{ part: "ENACTING" as const, number: null, text: enacting, printed: null }] : []),
    ...preamble.map((text) => ({ part: "PREAMBLE" as const, number: null, text, printed: null })),
    ...operative.flatMap(({ number, text }, at) => operativeWords(number, points[at] ?? [text])),
  ];
  const blocks = words.map(({ part, printed }) => ({ part, scope: "", kind: "PARAGRAPH" as const, number: printed?.number ?? null }));
  return addressBlocks(blocks).map((place, at) => {
    const { part, number, text } = item(words, at);
    return { ...place, part, number, text, verb: null, citations: cited(text, issuer), calls: [], cells: null };
  });
}

function operativeWords(number: number | null, [own = "", ...rest]: readonly string[]): Words[] {
  const first = number === null ? null : takeNumber(`${number}. `);
  return [
    { part: "OPERATIVE", number: first?.number.key ?? null, text: own, printed: first },
    ...rest.map((text): Words => {
      const printed = takeNumber(text);
      return { part: "OPERATIVE", number: printed?.number.printed ?? null, text: printed ? text.slice(printed.length) : text, printed };
    }),
  ];
}

function cited(text: string, issuer: Issuer): { words: string; symbol: string }[] {
  return findCitations([text], issuer).map((symbol) => ({ words: symbol.replace(/^A\/RES\//, ""), symbol }));
}
