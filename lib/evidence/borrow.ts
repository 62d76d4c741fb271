import type { Aspects } from "@/lib/entity/queries";

/**
 * Evidence of other records that a page cites for one kind of fact only, e.g. the `sites` of a body on the page of a place.
 * A page adds it to its own evidence without taking over the other record's notes and texts.
 */
export function borrowEvidence({ evidence }: Pick<Aspects, "evidence">, ...fields: string[]): Aspects["evidence"] {
  return evidence.filter(({ part }) => fields.includes(part.split(".")[0] ?? ""));
}
