import type { ClientBase } from "pg";
import { numberKey } from "@/lib/work/number";
import type { Draft } from "./draft";
import { westernDigits } from "./number";

/** Number/session-series, as the OIC counts: `15/44-POL` is number 15 of session 44, series POL. */
export type OicNumber = { printed: string; number: string; session: string; series: string | null };
/** Whose resolutions these are: the Council (once Conference) of Foreign Ministers, the Islamic Summit. */
export type OicOrgan = "cfm" | "summit";

const NUMBER = /^(\d{1,3})\/(\d{1,3})(?: ?-? ?([A-Z]{1,4}(?:\([A-Z]{1,3}\))?|[ء-ي]{1,3}(?: [ء-ي]{1,2})?))?$/;
/** Arabic letters of a series whose Latin ones content/ attests (9/51-CT). */
const ARABIC_SERIES: Record<string, string> = { "ق ت": "CT" };

export function parseOicNumber(text: string): OicNumber | null {
  const [, number, session, series = null] = NUMBER.exec(westernDigits(text).trim()) ?? [];
  if (!number || !session) return null;
  return { printed: `${number}/${session}${series ? `-${series}` : ""}`, number, session, series };
}

/** `cfm-44-15-pol`, `summit-11-3-p-is`, as content/works has it. */
export function oicWorkId(organ: OicOrgan, { number, session, series }: OicNumber): string {
  return [organ, session, number, series].filter(Boolean).join("-").toLowerCase().replace(/[()]+/g, "-").replace(/-$/, "");
}

type Found = { id: string; key: string; issuerId: OicOrgan; eventId: string | null };

/**
 * Which work of the OIC a number means: the one that answers to it already, in whatever spelling content/ knows (42/40-P, 40/42-P); else a
 * new one. Its session is named where content/ has it, and not made up where not.
 * @returns the reason as one sentence where it cannot be told
 */
export async function identifyOic(
  client: ClientBase,
  number: OicNumber,
  organ: OicOrgan | null,
): Promise<NonNullable<Draft["oic"]> | string> {
  const bare = `${number.number}/${number.session}`;
  const spellings = [...new Set([number.printed, bare])];
  const { rows } = await client.query<Found>(
    `SELECT DISTINCT w."id", n."key", w."issuerId", w."eventId" FROM "WorkNumber" n JOIN "Work" w ON w."id" = n."workId"
     WHERE n."key" = ANY($1) AND w."issuerId" IN ('cfm', 'summit') AND w."status" <> 'DRAFT' ORDER BY w."id"`,
    [spellings.map(numberKey)],
  );
  const ofOrgan = rows.filter(({ issuerId }) => organ === null || issuerId === organ);
  const latin = number.series && (ARABIC_SERIES[number.series] ?? (/^[A-Z]/.test(number.series) ? number.series : null));
  // A series in Arabic letters, or none, is told by the number alone, if one work has it.
  const same = ofOrgan.filter(({ key }) => key === numberKey(number.printed) || !latin);
  const ids = [...new Set(same.map(({ id }) => id))];
  const [known] = same;
  if (known && ids.length === 1) return { workId: known.id, issuerId: known.issuerId, eventId: known.eventId, spellings };
  if (known) return `${number.printed} may be any of ${ids.join(", ")}: give --symbol with the series, such as ${bare}-POL.`;
  if (!organ) return "The text does not say whether the Council of Foreign Ministers or the Islamic Summit adopted it.";
  if (number.series && !latin)
    return `The series of ${number.printed} is in Arabic letters: give --symbol with the Latin ones, such as ${bare}-POL.`;
  const event = await client.query(`SELECT FROM "Event" WHERE "id" = $1`, [`${organ}-${number.session}`]);
  const workId = oicWorkId(organ, { ...number, series: latin });
  return { workId, issuerId: organ, eventId: event.rowCount ? `${organ}-${number.session}` : null, spellings };
}
