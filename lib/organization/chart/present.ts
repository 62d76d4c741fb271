import { toLink } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { OrganizationView } from "@/lib/organization/present";
import type { StructureRows } from "./queries";
import { DOSSIER_OF, type Body, type Placed, type Tie } from "./tree";

/** The body at the head of the chart. */
export const CHART_ROOT = "oic";

export function toBodies({ organizations, dossiers }: StructureRows, locale: Locale): Body[] {
  return [
    ...organizations.map(({ id, classification, entity }) => ({ id, link: toLink(entity, locale), kind: classification })),
    ...dossiers.map(({ id, entity }) => ({ id, link: toLink(entity, locale), kind: "DOSSIER" })),
  ];
}

export function toTies({ relations, dossiers }: Pick<StructureRows, "relations" | "dossiers">): Tie[] {
  return [
    ...relations.map(({ childId, parentId, relation }) => ({ child: childId, parent: parentId, relation })),
    ...dossiers.flatMap(({ id, organizationId }) => (organizationId ? [{ child: id, parent: organizationId, relation: DOSSIER_OF }] : [])),
  ];
}

/** A body and those that a relation joins to it, each once: a second relation to the same body stands in the list beside. */
export function toNeighbourhood({ id, link, classification, parents, children, dossiers }: OrganizationView): {
  self: Placed;
  parents: Placed[];
  children: Placed[];
} {
  const seen = new Set([id]);
  const first = (placed: Placed[]) => placed.filter((body) => !seen.has(body.id) && seen.add(body.id));
  return {
    self: { id, link, kind: classification, parent: null, relation: null },
    parents: first(parents.map(({ link: parent, relation }) => ({ id: parent.id, link: parent, kind: "", parent: null, relation }))),
    children: first([
      ...children.map(({ link: child, relation }) => ({ id: child.id, link: child, kind: "", parent: id, relation })),
      ...dossiers.map((dossier) => ({ id: dossier.id, link: dossier.link, kind: "DOSSIER", parent: id, relation: DOSSIER_OF })),
    ]),
  };
}
