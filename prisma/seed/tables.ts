/** Tables in dependency order, each with the condition that a row belongs to a record of content/. */
const OF_ENTITY = (column: string) => `"${column}" IN (SELECT "id" FROM "Entity" WHERE "origin" = 'CONTENT')`;
/** An import may give a text to a work of content/: its rows are its own. */
const OWN = `"origin" = 'CONTENT'`;
const OF_PROVISION = `"provisionId" IN (SELECT "id" FROM "Provision" WHERE ${OWN})`;
const OF_FOOTNOTE = `"footnoteId" IN (SELECT "id" FROM "Footnote" WHERE ${OWN})`;

export const TABLES = {
  Entity: OWN,
  SourceDocument: OF_ENTITY("id"),
  Passage: OF_ENTITY("sourceId"),
  Name: OF_ENTITY("entityId"),
  Text: OF_ENTITY("entityId"),
  Evidence: OF_ENTITY("entityId"),
  Organization: OF_ENTITY("id"),
  Relation: OF_ENTITY("childId"),
  Site: OF_ENTITY("organizationId"),
  State: OF_ENTITY("id"),
  Place: OF_ENTITY("id"),
  Person: OF_ENTITY("id"),
  Post: OF_ENTITY("id"),
  Membership: OF_ENTITY("id"),
  Task: OF_ENTITY("id"),
  TaskTopic: OF_ENTITY("taskId"),
  TaskConcern: OF_ENTITY("taskId"),
  Topic: OF_ENTITY("id"),
  TopicCover: OF_ENTITY("topicId"),
  Event: OF_ENTITY("id"),
  EventRequest: OF_ENTITY("eventId"),
  EventParticipant: OF_ENTITY("eventId"),
  Work: OF_ENTITY("id"),
  WorkNumber: OWN,
  WorkRequest: OF_ENTITY("workId"),
  WorkTopic: OF_ENTITY("workId"),
  Expression: OWN,
  Provision: OWN,
  ProvisionText: OF_PROVISION,
  ProvisionVerb: OF_PROVISION,
  Mention: OF_PROVISION,
  Footnote: OWN,
  FootnoteText: OF_FOOTNOTE,
  FootnoteCall: OF_FOOTNOTE,
  Citation: OWN,
  Statistic: OF_ENTITY("id"),
  Note: OF_ENTITY("id"),
  NoteTarget: OF_ENTITY("noteId"),
  FormerId: OWN,
} as const;

export type Table = keyof typeof TABLES;

/** A row as the database holds it; every row of a table has the same keys. */
export type Row = { id: string } & Record<string, unknown>;
export type Rows = Record<Table, Row[]>;

export function emptyRows(): Rows {
  return Object.fromEntries(Object.keys(TABLES).map((table) => [table, [] as Row[]])) as Rows;
}
