import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { membershipSelect, type MembershipRow } from "./select";

const BY_ROLE_AND_ORDER = [{ role: "asc" }, { order: "asc" }, { id: "asc" }] as const;

/** The seats of a body or at a meeting: chair first, then as printed. */
export const getMembershipsOf = cached("membership.getMembershipsOf", async (bodyId: string): Promise<MembershipRow[]> =>
  db.membership.findMany({
    where: { OR: [{ organizationId: bodyId }, { eventId: bodyId }] },
    select: membershipSelect,
    orderBy: [...BY_ROLE_AND_ORDER],
  }),
);

/** The seats that a State holds itself, or through its posts and persons. */
export const getMembershipsOfState = cached("membership.getMembershipsOfState", async (stateId: string): Promise<MembershipRow[]> =>
  db.membership.findMany({
    where: { OR: [{ stateId }, { post: { post: { stateId } } }, { person: { person: { stateId } } }] },
    select: membershipSelect,
    orderBy: [{ organizationId: "asc" }, ...BY_ROLE_AND_ORDER],
  }),
);

/** The seats of posts and persons themselves; `ids` are joined with commas, because a cached query takes plain values. */
export const getMembershipsOfHolders = cached("membership.getMembershipsOfHolders", async (ids: string): Promise<MembershipRow[]> => {
  const holders = { in: ids.split(",") };
  return db.membership.findMany({
    where: { OR: [{ postId: holders }, { personId: holders }] },
    select: membershipSelect,
    orderBy: [...BY_ROLE_AND_ORDER],
  });
});
