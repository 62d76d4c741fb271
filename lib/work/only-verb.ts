import type { Part } from "./reader";
import type { VerbUse } from "./relations";

/** What is shown of a text: its paragraphs with one verb, of so many. `verb` is null where no paragraph has the verb asked for. */
export type OnlyVerb = { verb: VerbUse | null; shown: number; total: number };

/**
 * Leaves of a text its paragraphs with one verb, each with the points under it. A verb that no paragraph has leaves all of them:
 * a link that was kept still leads to the text.
 * @param id of the verb's topic
 */
export function keepVerb(parts: Part[], verbs: VerbUse[], id: string): { parts: Part[]; only: OnlyVerb } {
  const verb = verbs.find(({ link }) => link.id === id) ?? null;
  const total = parts.reduce((sum, { paragraphs }) => sum + paragraphs.filter(({ kind }) => kind === "PARAGRAPH").length, 0);
  if (verb === null) return { parts, only: { verb, shown: 0, total } };
  const kept = parts.map((part) => ({ ...part, paragraphs: withPoints(part.paragraphs, new Set(verb.addresses)) }));
  return { parts: kept.filter(({ paragraphs }) => paragraphs.length > 0), only: { verb, shown: verb.addresses.length, total } };
}

/** A paragraph that is wanted, and what stands deeper right behind it. */
function withPoints(paragraphs: Part["paragraphs"], wanted: Set<string>): Part["paragraphs"] {
  let above: number | null = null;
  return paragraphs.filter(({ address, depth, kind }) => {
    if (wanted.has(address)) above = above !== null && depth > above ? above : depth;
    else if (above === null || depth <= above || kind === "HEADING") above = null;
    return above !== null;
  });
}
