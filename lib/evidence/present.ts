import type { Aspects } from "@/lib/entity/queries";
import type { EvidenceRow } from "@/lib/entity/select";

/** A quotation with its number on the page: the same words in the same place have one number. */
export type Reference = { number: number; sourceId: string; start: number; end: number; quote: string };

/** The numbered quotations of a page, and the way from a fact to its numbers. */
export type References = { list: Reference[]; pins: (entityId: string, part?: string) => Reference[] };

/** Parts in the order in which pages show them; what is not named here stands between. */
const PARTS = [
  "statements",
  "description",
  "established",
  "place",
  "requestedBy",
  "sites",
  "parents",
  "legalBasis",
  "designatedBy",
  "",
  "shownInOic",
  "otherNames",
];

function rankOf(part: string): number {
  return PARTS.indexOf(part.split(".")[0] ?? "");
}

const factKey = (entityId: string, part: string) => `${entityId}\0${part}`;
const keyOf = ({ sourceId, start, end }: Pick<EvidenceRow, "sourceId" | "start" | "end">) => `${sourceId}/${start}-${end}`;

/** A record with all its facts, or one fact (`part`) of it. */
export type Proved = string | { id: string; part: string };

/** Numbers the evidence of a page in the order given: pass the records in the order in which they are shown. */
export function numberEvidence({ evidence }: Pick<Aspects, "evidence">, order: Proved[]): References {
  const rank = new Map(order.map((proved, i) => [typeof proved === "string" ? proved : proved.id, i]));
  const whole = new Set(order.filter((proved) => typeof proved === "string"));
  const facts = new Set(order.map((proved) => (typeof proved === "string" ? "" : factKey(proved.id, proved.part))));
  const sorted = evidence
    .filter(({ entityId, part }) => whole.has(entityId) || facts.has(factKey(entityId, part)))
    .sort(
      (one, other) =>
        (rank.get(one.entityId) ?? 0) - (rank.get(other.entityId) ?? 0) ||
        rankOf(one.part) - rankOf(other.part) ||
        one.part.localeCompare(other.part, "en", { numeric: true }),
    );
  const list: Reference[] = [];
  const byPlace = new Map<string, Reference>();
  const byFact = new Map<string, Reference[]>();
  for (const row of sorted) {
    let reference = byPlace.get(keyOf(row));
    if (!reference) {
      const { sourceId, start, end, quote } = row;
      reference = { number: list.length + 1, sourceId, start, end, quote };
      byPlace.set(keyOf(row), reference);
      list.push(reference);
    }
    const fact = factKey(row.entityId, row.part);
    byFact.set(fact, [...(byFact.get(fact) ?? []), reference]);
  }
  return {
    list,
    pins: (entityId, part = "") => (byFact.get(factKey(entityId, part)) ?? []).toSorted((one, other) => one.number - other.number),
  };
}
