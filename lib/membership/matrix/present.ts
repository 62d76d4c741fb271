import { entityHref } from "@/lib/entity/href";
import { toLink, type Link } from "@/lib/entity/present";
import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import type { MatrixParams } from "./params";
import type { MatrixRow } from "./queries";

/** A seat in a cell: `through` is the post or person by which the State holds it; `href` where the body's page proves it. */
export type MatrixSeat = { id: string; role: string; through: Link | null; suspendedSince: string | null; href: string };
export type MatrixLine = { holder: Link; cells: Map<string, MatrixSeat[]>; seats: number };
export type Matrix = { bodies: Link[]; lines: MatrixLine[] };

/** The nouns of which a line's holder may be. */
export const HOLDERS = ["STATE", "POST", "PERSON"];

/** States in rows, bodies in columns. A holder without a State, a secretary-general say, has a row of its own. */
export function toMatrix(rows: MatrixRow[], locale: Locale): Matrix {
  const bodies = new Map<string, { link: Link; order: number }>();
  const lines = new Map<string, MatrixLine>();
  for (const row of rows) {
    const body = row.organization ?? row.event;
    const seated = row.state ?? row.post ?? row.person;
    if (!body || !seated) continue;
    const holder = row.state ?? row.post?.post?.state ?? row.person?.person?.state ?? seated;
    bodies.set(body.id, { link: toLink(body, locale), order: row.organization?.organization?.order ?? Infinity });
    const line = lines.get(holder.id) ?? { holder: toLink(holder, locale), cells: new Map<string, MatrixSeat[]>(), seats: 0 };
    const seat = {
      id: row.id,
      role: row.role,
      through: seated === holder ? null : toLink(seated, locale),
      suspendedSince: row.suspendedSince,
      href: `${entityHref(locale, body)}#${row.id}`,
    };
    line.cells.set(body.id, [...(line.cells.get(body.id) ?? []), seat]);
    line.seats++;
    lines.set(holder.id, line);
  }
  const { compare } = new Intl.Collator(LOCALE_FACTS[locale].tag);
  return {
    bodies: [...bodies.values()].toSorted((one, other) => one.order - other.order || 0).map(({ link }) => link),
    lines: [...lines.values()].toSorted((one, other) => compare(one.holder.label.text, other.holder.label.text)),
  };
}

/** Whether a seat is suspended in a year; without a year, as the sources leave it. */
export function isSuspended({ suspendedSince }: Pick<MatrixSeat, "suspendedSince">, year?: string): boolean {
  return suspendedSince !== null && (year === undefined || suspendedSince <= year);
}

/**
 * Keeps what is asked for: the seats of a role or status, then the States that still have one, in `body` and in `and` where these are given.
 * The columns are the bodies asked for, or all. Holders are those `named`; null names all.
 */
export function filterMatrix({ bodies, lines }: Matrix, params: MatrixParams, named: ReadonlySet<string> | null): Matrix {
  const wanted = [params.body, params.and].filter((id) => id !== undefined);
  const kept = lines
    .map((line) => keepSeats(line, params))
    .filter(({ cells, holder }) => cells.size > 0 && wanted.every((id) => cells.has(id)) && (named?.has(holder.id) ?? true));
  return {
    bodies: wanted.length > 0 ? bodies.filter(({ id }) => wanted.includes(id)) : bodies,
    lines: params.sort === "seats" ? kept.toSorted((one, other) => other.seats - one.seats) : kept,
  };
}

function keepSeats({ holder, cells }: MatrixLine, { role, status, year }: MatrixParams): MatrixLine {
  const keep = (seat: MatrixSeat) =>
    (role === undefined || seat.role === role) && (status === undefined || isSuspended(seat, year) === (status === "SUSPENDED"));
  const kept = [...cells].map(([body, seats]) => [body, seats.filter(keep)] as const).filter(([, seats]) => seats.length > 0);
  return { holder, cells: new Map(kept), seats: kept.reduce((sum, [, seats]) => sum + seats.length, 0) };
}
