import type { Row } from "@/prisma/seed/tables";

/** The tables of a work's own rows, in the order in which they can be inserted. */
export const WORK_TABLES = [
  "Entity",
  "Name",
  "Text",
  "Work",
  "WorkNumber",
  "WorkTopic",
  "WorkSponsor",
  "VoteEvent",
  "Vote",
  "Finding",
  "Expression",
  "Provision",
  "ProvisionText",
  "Mention",
  "Footnote",
  "FootnoteText",
  "FootnoteCall",
  "Citation",
  "SearchEntry",
] as const;

export type WorkTable = (typeof WORK_TABLES)[number];
export type WorkRows = Record<WorkTable, Row[]>;

export function emptyWorkRows(): WorkRows {
  return Object.fromEntries(WORK_TABLES.map((table) => [table, [] as Row[]])) as WorkRows;
}
