import type { Aspects } from "@/lib/entity/queries";

/** One fact of another record: the record and the part of it that its evidence carries. */
export type BorrowedFact = { id: string; part: string };

/**
 * The evidence of single facts of other records, e.g. `sites.0` of a body on the page of the place. A page adds it to its own
 * evidence without taking over the other records' notes, texts and further quotations.
 */
export function borrowEvidence({ evidence }: Pick<Aspects, "evidence">, facts: BorrowedFact[]): Aspects["evidence"] {
  const wanted = new Set(facts.map(({ id, part }) => `${id}\0${part}`));
  return evidence.filter(({ entityId, part }) => wanted.has(`${entityId}\0${part}`));
}
