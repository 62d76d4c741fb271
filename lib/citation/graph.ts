import { toLink, type Link } from "@/lib/entity/present";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { CitationRows, FamilyRows, GraphEntity, OutsideCitation } from "./queries";

/** A text in a graph; `short` is what a small box says: its number, else its title. */
export type GraphNode = { id: string; link: Link; short: string; number: string | null; year: string | null };
/** `from` cites `to`. */
export type GraphEdge = { from: string; to: string };
export type Graph = { nodes: GraphNode[]; edges: GraphEdge[] };

export function toNode(entity: GraphEntity, locale: Locale): GraphNode {
  const link = toLink(entity, locale);
  const { printedNumber, dateStart } = entity.work ?? {};
  const number = printedNumber ?? null;
  return { id: entity.id, link, short: number ?? shorten(link.label.text), number, year: dateStart?.slice(0, 4) ?? null };
}

const SHORT = 70;

/** Cut behind a word, with a sign that says so. */
function shorten(text: string): string {
  if (text.length <= SHORT) return text;
  return `${text.slice(0, text.lastIndexOf(" ", SHORT) + 1 || SHORT).trimEnd()}…`;
}

/** Oldest first; what has no date last. */
function byYear(one: GraphNode, other: GraphNode): number {
  return (one.year ?? "9999").localeCompare(other.year ?? "9999") || one.short.localeCompare(other.short, "en", { numeric: true });
}

export type CitationGraph = Graph & { self: GraphNode; cites: GraphNode[]; citedBy: GraphNode[] };

export function toCitationGraph({ self, cites, citedBy }: CitationRows, locale: Locale): CitationGraph {
  const own = toNode(self, locale);
  const nodes = (entities: GraphEntity[]) =>
    entities
      .filter(({ id }) => id !== self.id)
      .map((entity) => toNode(entity, locale))
      .toSorted(byYear);
  const [older, newer] = [nodes(cites), nodes(citedBy)];
  const edges = [...older.map(({ id }) => ({ from: self.id, to: id })), ...newer.map(({ id }) => ({ from: id, to: self.id }))];
  const all = new Map([own, ...older, ...newer].map((node) => [node.id, node]));
  return { self: own, cites: older, citedBy: newer, nodes: [...all.values()], edges };
}

/** Words that cite a text that is not here, each once: in the reader's language where they have a counterpart in it. */
export function toOutside(rows: OutsideCitation[], locale: Locale): { language: Locale; text: string }[] {
  const seen = new Set<string>();
  return rows.flatMap(({ words }) => {
    const byLanguage = words as Partial<Record<Locale, string>>;
    const language = [locale, ...LOCALES].find((one) => byLanguage[one] !== undefined);
    const text = language && byLanguage[language];
    if (!language || !text || seen.has(text.toLowerCase())) return [];
    seen.add(text.toLowerCase());
    return [{ language, text }];
  });
}

export function toFamilyGraph({ members, edges }: FamilyRows, locale: Locale): Graph {
  return { nodes: members.map((member) => toNode(member, locale)), edges };
}
