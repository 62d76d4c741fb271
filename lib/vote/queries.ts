import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { stateVoteSelect, voteEventSelect, type StateVoteRow, type VoteEventRow } from "./select";

/** The votes taken on a text, each with who voted how. */
export const getVotesOn = cached("vote.getVotesOn", async (workId: string): Promise<VoteEventRow[]> =>
  db.voteEvent.findMany({ where: { workId }, select: voteEventSelect, orderBy: { order: "asc" } }),
);

/** How often a State voted how, by option. */
export type VoteCounts = Partial<Record<StateVoteRow["option"], number>>;

export const countVotesOf = cached("vote.countVotesOf", async (stateId: string): Promise<VoteCounts> => {
  const groups = await db.vote.groupBy({ by: ["option"], where: { stateId }, _count: true });
  return Object.fromEntries(groups.map(({ option, _count }) => [option, _count]));
});

/** The latest votes of a State. */
export const getVotesOf = cached("vote.getVotesOf", async (stateId: string): Promise<StateVoteRow[]> =>
  db.vote.findMany({
    where: { stateId },
    select: stateVoteSelect,
    orderBy: [{ voteEvent: { work: { dateStart: { sort: "desc", nulls: "last" } } } }, { id: "asc" }],
    take: 10,
  }),
);
