import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { entityLabel } from "@/lib/entity/select";
import type { Prisma } from "@/prisma/client/client";

const voteEventSelect = {
  id: true,
  date: true,
  meeting: true,
  inFavour: true,
  against: true,
  abstaining: true,
  absent: true,
  votes: {
    select: { id: true, option: true, words: true, state: { select: entityLabel } },
    orderBy: [{ option: "asc" }, { order: "asc" }],
  },
} satisfies Prisma.VoteEventSelect;

export type VoteEventRow = Prisma.VoteEventGetPayload<{ select: typeof voteEventSelect }>;

/** The recorded votes on a text, in their order, with how each State voted where the record says so. */
export const getVoteEvents = cached("vote.getVoteEvents", async (workId: string): Promise<VoteEventRow[]> => {
  if (!/^[a-z0-9-]+$/.test(workId)) return [];
  return db.voteEvent.findMany({ where: { workId }, select: voteEventSelect, orderBy: { order: "asc" } });
});
