import type { ClientBase } from "pg";
import { LOCALES } from "@/lib/i18n/locales";
import type { Draft, Keyword } from "@/lib/import/draft";
import { stateRows } from "@/lib/import/states/index";
import { sessionIdOf } from "@/lib/import/symbol";
import type { Row } from "@/prisma/seed/tables";
import { topicIdOf } from "./rows";
import { insertNew } from "./store";
import type { WorkRows } from "./tables";

/**
 * Records that several works share and content/ does not have: sessions, topics, States. Written before the works, in the order of
 * their ids, so that two writers never wait for each other in a circle; what is there already stays.
 */
export async function writeVocabulary(client: ClientBase, drafts: Draft[], works: WorkRows[]): Promise<void> {
  const records = new Map<string, SharedRecord>();
  for (const draft of drafts) {
    if (!draft.oic) add(records, sessionRecord(draft));
    for (const keyword of draft.keywords) add(records, topicRecord(keyword));
  }
  for (const id of statesIn(works)) {
    const state = stateRows(id);
    if (state) add(records, { entity: state.entity, table: "State", row: state.state, names: state.names });
  }
  const sorted = [...records.values()].sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
  // Only what this statement creates gets rows of its own: a record of content/ keeps its names.
  const created = await insertNew(
    client,
    "Entity",
    sorted.map(({ entity }) => entity),
  );
  const fresh = sorted.filter(({ entity }) => created.has(entity.id));
  for (const table of ["Topic", "State", "Event"] as const)
    await insertNew(
      client,
      table,
      fresh.flatMap((record) => (record.table === table ? [record.row] : [])),
    );
  await insertNew(
    client,
    "Name",
    fresh.flatMap(({ names }) => names),
  );
}

type SharedRecord = { entity: Row; table: "Topic" | "State" | "Event"; row: Row; names: Row[] };

function add(records: Map<string, SharedRecord>, record: SharedRecord): void {
  records.set(record.entity.id, records.get(record.entity.id) ?? record);
}

function statesIn(works: WorkRows[]): Set<string> {
  const ids = works.flatMap(({ Vote, WorkSponsor, Mention }) => [
    ...[...Vote, ...WorkSponsor].map(({ stateId }) => stateId),
    ...Mention.map(({ entityId }) => entityId),
  ]);
  return new Set(ids.filter((id): id is string => typeof id === "string" && id.length === 2));
}

/** Terms come with an English label alone; it is shown as English words in the other languages (link/topics.ts chooses the form). */
function topicRecord({ scheme, code, label }: Keyword): SharedRecord {
  const id = topicIdOf(scheme, code);
  const text = label || `${scheme} ${code}`;
  const labels = Object.fromEntries(
    LOCALES.map((language) => [language, { text, status: "SOURCE", ...(language === "en" ? {} : { language: "en" }) }]),
  );
  return {
    entity: { id, noun: "TOPIC", origin: "IMPORT", labels },
    table: "Topic",
    row: { id, scheme, organizationId: null, order: null },
    names: [],
  };
}

function sessionRecord({ session, series }: Draft): SharedRecord {
  const id = sessionIdOf({ session, series });
  const number = Number(session);
  const labels = Object.fromEntries(
    Object.entries(SESSION_LABELS[series ?? ""] ?? {}).map(([language, label]) => [
      language,
      { text: label(number), status: "EDITORIAL_LABEL" },
    ]),
  );
  return {
    entity: { id, noun: "EVENT", origin: "IMPORT", labels },
    table: "Event",
    row: {
      id,
      classification: "SESSION",
      organId: "unga",
      series: { ES: "EMERGENCY", S: "EXTRAORDINARY" }[series ?? ""] ?? "ORDINARY",
      number,
      numberInferred: true,
      status: "HELD",
      placeId: null,
      dateStart: null,
      date: null,
    },
    names: [],
  };
}

/** As content/events names them. */
const SESSION_LABELS: Record<string, Record<"ar" | "en" | "fr", (number: number) => string>> = {
  "": {
    ar: (n) => `الدورة الـ${n} للجمعية العامة للأمم المتحدة`,
    en: (n) => `${ordinal(n)} session of the United Nations General Assembly`,
    fr: (n) => `${n}e session de l’Assemblée générale des Nations Unies`,
  },
  ES: {
    ar: (n) => `الدورة الاستثنائية الطارئة الـ${n} للجمعية العامة للأمم المتحدة`,
    en: (n) => `${ordinal(n)} emergency special session of the United Nations General Assembly`,
    fr: (n) => `${n}e session extraordinaire d’urgence de l’Assemblée générale des Nations Unies`,
  },
  S: {
    ar: (n) => `الدورة الاستثنائية الـ${n} للجمعية العامة للأمم المتحدة`,
    en: (n) => `${ordinal(n)} special session of the United Nations General Assembly`,
    fr: (n) => `${n}e session extraordinaire de l’Assemblée générale des Nations Unies`,
  },
};

function ordinal(number: number): string {
  const ending = { one: "st", two: "nd", few: "rd", other: "th" }[new Intl.PluralRules("en", { type: "ordinal" }).select(number) as "one"];
  return `${number}${ending}`;
}
