import { toDate, type DateValue } from "@/lib/date/present";
import { toLink, type Link } from "@/lib/entity/present";
import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import type { StateVoteRow, VoteEventRow } from "./select";

export const OPTIONS = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "ABSENT"] as const;
export type VoteOption = (typeof OPTIONS)[number];

/** Who voted: a State of the collection, or the words of the record where these name none that is known here. */
export type Voter = { words: string; link: Link | null; shownInOic: boolean };

/** One way to vote: the count as the record gives it, and those it names. */
export type VoteGroup = { option: VoteOption; count: number; voters: Voter[]; inOic: number; differs: boolean };

export type RecordedVote = { id: string; date: string | null; meeting: string | null; groups: VoteGroup[]; total: number };

/** The votes on a text; in each group the voters in the alphabetical order of the reader's language. */
export function toVotes(rows: VoteEventRow[], locale: Locale): RecordedVote[] {
  return rows.map((row) => {
    const groups = OPTIONS.map((option) => toGroup(row, option, locale)).filter(({ count, voters }) => count + voters.length > 0);
    return { id: row.id, date: row.date, meeting: row.meeting, groups, total: groups.reduce((sum, { count }) => sum + count, 0) };
  });
}

function toGroup(row: VoteEventRow, option: VoteOption, locale: Locale): VoteGroup {
  const given = { IN_FAVOUR: row.inFavour, AGAINST: row.against, ABSTAINING: row.abstaining, ABSENT: row.absent }[option];
  const { compare } = new Intl.Collator(LOCALE_FACTS[locale].tag);
  const voters = row.votes
    .filter((vote) => vote.option === option)
    .map(({ words, state }) => ({ words, link: state && toLink(state, locale), shownInOic: state?.state?.shownInOic ?? false }))
    .sort((one, other) => compare(one.link?.label.text ?? one.words, other.link?.label.text ?? other.words));
  const count = given ?? voters.length;
  return {
    option,
    count,
    voters,
    inOic: voters.filter(({ shownInOic }) => shownInOic).length,
    differs: voters.length > 0 && count !== voters.length,
  };
}

/** A vote that a State cast. */
export type CastVote = { option: VoteOption; work: Link; number: string | null; date: DateValue | null };

export function toCastVote({ option, voteEvent: { work } }: StateVoteRow, locale: Locale): CastVote {
  return { option, work: toLink(work.entity, locale), number: work.printedNumber ?? work.normalizedNumber, date: toDate(work.date) };
}
