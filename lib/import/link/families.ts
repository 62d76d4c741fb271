import type { ClientBase } from "pg";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { insert } from "@/lib/import/write/store";
import { groupFamilies, type Candidate, type FamilyOf } from "./group";

/** Finds the families of the Assembly's texts anew, those of content/ among them. */
export async function linkFamilies(client: ClientBase): Promise<void> {
  const families = groupFamilies(await readCandidates(client));
  await client.query(`DELETE FROM "Family"`);
  const records = families.map((family) => ({ id: `family-${family.members[0]?.work.id}`, ...family }));
  await insert(
    client,
    "Family",
    records.map(({ id, members }) => ({ id, labels: labelsOf({ members }), size: members.length })),
  );
  await insert(
    client,
    "FamilyMember",
    records.flatMap(({ id, members }) =>
      members.map(({ work, reasons }, order) => ({ id: `${id}/${work.id}`, familyId: id, workId: work.id, order, reasons })),
    ),
  );
}

type Labels = Record<Locale, { text: string; status: string; language?: Locale }>;

type WorkRow = {
  id: string;
  session: string;
  dateStart: string | null;
  status: string;
  labels: Labels;
  agendaItems: Partial<Record<Locale, string>> | null;
  cites: string[] | null;
  recalls: string[] | null;
};

async function readCandidates(client: ClientBase): Promise<Candidate[]> {
  const { rows } = await client.query<WorkRow>(
    `SELECT w."id", coalesce(ev."series", '') || ' ' || coalesce(ev."number"::text, '') AS session, w."dateStart", w."status", e."labels",
       (SELECT jsonb_object_agg(t."language", t."text") FROM "Text" t WHERE t."entityId" = w."id" AND t."part" = 'agendaItem') AS "agendaItems",
       (SELECT array_agg(DISTINCT c."citedId") FROM "Citation" c WHERE c."workId" = w."id" AND c."citedId" IS NOT NULL) AS cites,
       (SELECT array_agg(DISTINCT c."citedId") FROM "Citation" c WHERE c."provisionId" = w."id" || '#pp-1' AND c."citedId" IS NOT NULL) AS recalls
     FROM "Work" w JOIN "Entity" e ON e."id" = w."id" LEFT JOIN "Event" ev ON ev."id" = w."eventId"
     WHERE w."issuerId" = 'unga' ORDER BY w."id"`,
  );
  return rows.map(({ id, session, dateStart, labels, agendaItems, cites, recalls }) => ({
    id,
    session,
    when: dateStart ?? yearOf(session),
    titles: ownTitles(labels),
    agendaItems: agendaItems ?? {},
    cites: new Set(cites),
    recalls: new Set(recalls),
  }));
}

/** The Assembly's 1st session began in 1946, and each begins in September. */
function yearOf(session: string): string {
  const number = Number(session.split(" ").at(-1));
  return number > 0 ? `${1945 + number}-09` : "";
}

/** A label that the editors made of a number is no title. */
function ownTitles(labels: Labels): Partial<Record<Locale, string>> {
  if (LOCALES.every((language) => labels[language].status === "EDITORIAL_LABEL")) return {};
  return Object.fromEntries(LOCALES.flatMap((language) => (labels[language].language ? [] : [[language, labels[language].text]])));
}

/** The latest member's title: today's name of the item. */
function labelsOf({ members }: FamilyOf): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    LOCALES.flatMap((language) => {
      const title = members.map(({ work }) => work.titles[language]).findLast(Boolean);
      return title ? [[language, title]] : [];
    }),
  );
}
