import type { Aspects } from "@/lib/entity/queries";
import { borrowEvidence } from "@/lib/evidence/borrow";
import { numberEvidence, type References } from "@/lib/evidence/present";
import type { WorkView } from "./present";

/** The footnotes' evidence counts as a record of its own, so that it is numbered after the head's. */
export function footnotesOf(id: string): string {
  return `${id}#footnotes`;
}

/** Numbers the quotations of a work's page: its own, its footnotes', then those by which bodies, posts and tasks rest on it. */
export function numberWorkEvidence(
  aspects: Aspects,
  { id, established, posts, tasks }: Pick<WorkView, "id" | "established" | "posts" | "tasks">,
): References {
  const borrowed = [
    ...established.map((link) => ({ id: link.id, part: "established" })),
    ...[...posts, ...tasks].map(({ link }) => ({ id: link.id, part: "legalBasis" })),
  ];
  const own = aspects.evidence.filter(({ entityId }) => entityId === id);
  const evidence = [
    ...own.map((row) => (row.part.startsWith("note-") ? { ...row, entityId: footnotesOf(id) } : row)),
    ...borrowEvidence(aspects, borrowed),
  ];
  return numberEvidence({ evidence }, [id, footnotesOf(id), ...borrowed.map((fact) => fact.id)]);
}
