import { stratify, type HierarchyNode } from "d3-hierarchy";
import { groupById } from "@/lib/entity/group";
import type { Link } from "@/lib/entity/present";

/** A body of the chart, or a sub-dossier of one. */
export type Body = { id: string; link: Link; kind: string };
/** One relation of a child to a parent, by its name in the content. */
export type Tie = { child: string; parent: string; relation: string };
/** A body in its place: under one parent, by one relation. */
export type Placed = Body & { parent: string | null; relation: string | null };
export type Tree = HierarchyNode<Placed>;

/** The relation of a sub-dossier to the division that follows it up. */
export const DOSSIER_OF = "DOSSIER_OF";

/** Relations by which a body stands under another, the strongest first. The others are drawn across the tree. */
const PLACING = ["PRINCIPAL_ORGAN_OF", "UNIT_OF", DOSSIER_OF, "SUPERVISED_BY", "COMMITTEE_OF", "PART_OF", "AFFILIATED_TO"];

/**
 * The bodies below `root`, each once, by its strongest relation: of all relations that lead on from the bodies placed so far, the strongest is
 * followed first (Prim's way, which knows no circles). `ties` are all other relations between bodies of the tree; `outside` those that
 * lead to a body that is not in it.
 */
export function buildTree(bodies: Body[], relations: Tie[], root: string): { tree: Tree; ties: Tie[]; outside: Tie[] } {
  const placed = place(bodies, relations, root);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const rows = inOrder(placed, relations).flatMap(([id, tie]): Placed[] => {
    const body = byId.get(id);
    return body ? [{ ...body, parent: tie?.parent ?? null, relation: tie?.relation ?? null }] : [];
  });
  const tree = stratify<Placed>()
    .id(({ id }) => id)
    .parentId(({ parent }) => parent)(rows);
  const others = relations.filter((tie) => placed.has(tie.child) && placed.get(tie.child) !== tie);
  return { tree, ties: others.filter(({ parent }) => placed.has(parent)), outside: others.filter(({ parent }) => !placed.has(parent)) };
}

/** Under a parent the strongest relation first, and then in the sources' own order. */
function inOrder(placed: Map<string, Tie | null>, relations: Tie[]): [string, Tie | null][] {
  const rank = new Map(relations.map((tie, i) => [tie, PLACING.indexOf(tie.relation) * relations.length + i]));
  const rankOf = (tie: Tie | null) => (tie && rank.get(tie)) ?? -1;
  return [...placed].toSorted(([, one], [, other]) => rankOf(one) - rankOf(other));
}

function place(bodies: Body[], relations: Tie[], root: string): Map<string, Tie | null> {
  const known = new Set(bodies.map(({ id }) => id));
  const children = groupById(
    relations.filter(({ relation, child }) => PLACING.includes(relation) && known.has(child)),
    ({ parent }) => parent,
  );
  const placed = new Map<string, Tie | null>([[root, null]]);
  const open = PLACING.map((): Tie[] => []);
  const reach = (id: string) => children.get(id)?.forEach((tie) => open[PLACING.indexOf(tie.relation)]?.push(tie));
  reach(root);
  for (let tie = next(open); tie; tie = next(open)) {
    if (placed.has(tie.child)) continue;
    placed.set(tie.child, tie);
    reach(tie.child);
  }
  return placed;
}

/** Takes the strongest relation that is left. */
function next(open: Tie[][]): Tie | undefined {
  return open.find(({ length }) => length > 0)?.shift();
}
