import { sayLabel, toLink, type Link, type Said } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { MembershipRow } from "./select";

/** A seat for the reader: the holder as printed and as a link, and what it sits in. */
export type Seat = {
  id: string;
  role: MembershipRow["role"];
  capacity: string;
  order: number;
  printed: Said;
  holder: Link | null;
  body: Link | null;
  suspendedSince: string | null;
};

export function toSeat(row: MembershipRow, locale: Locale): Seat {
  const holder = row.state ?? row.post ?? row.person;
  const body = row.organization ?? row.event;
  return {
    id: row.id,
    role: row.role,
    capacity: row.capacity,
    order: row.order,
    printed: sayLabel(row.entity.labels, locale),
    holder: holder && toLink(holder, locale),
    body: body && toLink(body, locale),
    suspendedSince: row.suspendedSince,
  };
}

/** Chairs apart from members, each in printed order. */
export function splitSeats(seats: Seat[]): { chairs: Seat[]; members: Seat[] } {
  const chairs = seats.filter(({ role }) => role === "CHAIR" || role === "PRESIDENCY");
  return { chairs, members: seats.filter((seat) => !chairs.includes(seat)) };
}
