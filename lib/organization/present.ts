import { toDate, type DateValue } from "@/lib/date/present";
import { toLegalBasis, toLink, toLinkOrNull, type LegalBasis, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { OrganizationListRow, OrganizationRow } from "./select";

export type OrganizationLine = { link: Link; classification: string };

export function toLine(row: OrganizationListRow, locale: Locale): OrganizationLine {
  return { link: toLink(row.entity, locale), classification: row.classification };
}

/** A relation with where its evidence hangs: on the child, for a parent names no children. */
export type Related = { relation: string; link: Link; fact: { id: string; part: string } };
export type Dossier = { id: string; link: Link; covers: Link[] };
export type Post = { id: string; link: Link; legalBasis: LegalBasis | null; designatedBy: Link | null };
export type Site = { id: string; role: string; provisional: boolean; place: Link; part: string };
export type Figure = { id: string; link: Link; value: number; printed: Partial<Record<Locale, string>>; asOf: DateValue | null };

export type OrganizationView = {
  id: string;
  link: Link;
  classification: string;
  officeType: string | null;
  established: { work: Link | null; event: Link | null; date: DateValue | null };
  parents: Related[];
  children: Related[];
  sites: Site[];
  dossiers: Dossier[];
  posts: Post[];
  figures: Figure[];
  /** How many texts of the collection it issued. */
  texts: number;
};

export function toOrganization(row: OrganizationRow, locale: Locale): OrganizationView {
  const { entity } = row;
  return {
    id: row.id,
    link: toLink(entity, locale),
    classification: row.classification,
    officeType: row.officeType,
    established: {
      work: toLinkOrNull(row.establishedWork, locale),
      event: toLinkOrNull(row.establishedEvent, locale),
      date: toDate(row.establishedDate),
    },
    parents: entity.parentRelations.map(({ id, relation, parent }) => ({
      relation,
      link: toLink(parent, locale),
      fact: { id: row.id, part: partOf(id, "parents") },
    })),
    children: entity.childRelations.map(({ id, relation, child }) => ({
      relation,
      link: toLink(child, locale),
      fact: { id: child.id, part: partOf(id, "parents") },
    })),
    sites: entity.sites.map(({ id, role, provisional, place }) => ({
      id,
      role,
      provisional,
      place: toLink(place, locale),
      part: partOf(id, "sites"),
    })),
    dossiers: entity.topicsOfBody.map(({ id, entity: topic, covers }) => ({
      id,
      link: toLink(topic, locale),
      covers: covers.map(({ organization }) => toLink(organization, locale)),
    })),
    posts: entity.postsOfBody.map((post) => ({
      id: post.id,
      link: toLink(post.entity, locale),
      legalBasis: toLegalBasis(post.legalBasis, post.article, locale),
      designatedBy: toLinkOrNull(post.designatedBy, locale),
    })),
    figures: entity.statisticsAbout.map(({ id, value, printed, asOf, entity: figure }) => ({
      id,
      value,
      link: toLink(figure, locale),
      printed: printed as Figure["printed"],
      asOf: toDate(asOf),
    })),
    texts: entity._count.worksIssued,
  };
}

/** Rows of lists inside a record are numbered as in content/: `oic/0` is `parents.0`, the part its evidence carries. */
function partOf(id: string, list: string): string {
  return `${list}.${id.split("/").at(-1)}`;
}

/** Relations grouped by their name, in the order in which they first appear. */
export function byRelation(related: Related[]): { relation: string; links: Related[] }[] {
  const names = [...new Set(related.map(({ relation }) => relation))];
  return names.map((relation) => ({ relation, links: related.filter((one) => one.relation === relation) }));
}

/** Keeps the bodies of a kind, and of those `named`; null names all. */
export function filterLines(lines: OrganizationLine[], kind: string | undefined, named: ReadonlySet<string> | null): OrganizationLine[] {
  return lines.filter(({ link, classification }) => (!kind || classification === kind) && (named?.has(link.id) ?? true));
}
