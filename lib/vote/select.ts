import { entityLabel } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

export const voteEventSelect = {
  id: true,
  date: true,
  meeting: true,
  inFavour: true,
  against: true,
  abstaining: true,
  absent: true,
  votes: {
    select: { option: true, words: true, state: { select: { ...entityLabel, state: { select: { shownInOic: true } } } } },
    orderBy: { order: "asc" },
  },
} satisfies Prisma.VoteEventSelect;

export const stateVoteSelect = {
  option: true,
  voteEvent: {
    select: { work: { select: { printedNumber: true, normalizedNumber: true, date: true, entity: { select: entityLabel } } } },
  },
} satisfies Prisma.VoteSelect;

export type VoteEventRow = Prisma.VoteEventGetPayload<{ select: typeof voteEventSelect }>;
export type StateVoteRow = Prisma.VoteGetPayload<{ select: typeof stateVoteSelect }>;
