import { toLinkOrNull, type Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { VoteEventRow } from "./queries";

export const OPTIONS = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "ABSENT"] as const;
export type VoteOption = (typeof OPTIONS)[number];

/** How one State voted, by its name as printed, and the State where it is known here. */
export type VoteCell = { id: string; words: string; state: Link | null };
/** The count as printed, or as the names give it where none is printed; `counted` is what the names give. */
export type VoteSide = { option: VoteOption; count: number; printed: boolean; counted: number; cells: VoteCell[] };
export type VoteView = { id: string; date: string | null; meeting: string | null; sides: VoteSide[]; total: number };

export function toVote(row: VoteEventRow, locale: Locale): VoteView {
  const printed = { IN_FAVOUR: row.inFavour, AGAINST: row.against, ABSTAINING: row.abstaining, ABSENT: row.absent };
  const sides = OPTIONS.map((option): VoteSide => {
    const cells = row.votes
      .filter((vote) => vote.option === option)
      .map(({ id, words, state }) => ({ id, words, state: toLinkOrNull(state, locale) }));
    return { option, count: printed[option] ?? cells.length, printed: printed[option] !== null, counted: cells.length, cells };
  });
  return { id: row.id, date: row.date, meeting: row.meeting, sides, total: sides.reduce((sum, { count }) => sum + count, 0) };
}
