import { sayLabel, toLegalBasis, toLink, toLinkOrNull, type LegalBasis, type Link, type Said } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { TaskRow } from "./select";

export type TaskView = {
  id: string;
  kind: string;
  order: number;
  text: Said;
  organization: Link;
  unit: Link | null;
  legalBasis: LegalBasis | null;
  topics: Link[];
  concerns: Link[];
};

export function toTask(row: TaskRow, locale: Locale): TaskView {
  return {
    id: row.id,
    kind: row.kind,
    order: row.order,
    text: sayLabel(row.entity.labels, locale),
    organization: toLink(row.organization, locale),
    unit: toLinkOrNull(row.unit, locale),
    legalBasis: toLegalBasis(row.legalBasis, row.article, locale),
    topics: row.topics.map(({ topic }) => toLink(topic, locale)),
    concerns: row.concerns.map(({ organization }) => toLink(organization, locale)),
  };
}
