import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, withId, type Page, type Rows } from "@/lib/entity/page";
import type { Prisma } from "@/prisma/client/client";
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

export type MembershipFilter = {
  id?: string | undefined;
  body?: string | undefined;
  holder?: string | undefined;
  state?: string | undefined;
  role?: string | undefined;
  status?: string | undefined;
};

/** Seats by id, page by page; `body` is an organization or an event, `holder` a State, post or person, `state` the State behind any of these. */
export async function listMemberships(
  { id, body, holder, state, role, status }: MembershipFilter,
  page: Page,
): Promise<Rows<MembershipRow>> {
  const where: Prisma.MembershipWhereInput = {
    AND: [
      withId(id),
      body === undefined ? {} : { OR: [{ organizationId: body }, { eventId: body }] },
      holder === undefined ? {} : { OR: [{ stateId: holder }, { postId: holder }, { personId: holder }] },
      state === undefined
        ? {}
        : { OR: [{ stateId: state }, { post: { post: { stateId: state } } }, { person: { person: { stateId: state } } }] },
      role === undefined ? {} : { role },
      status === undefined ? {} : { status },
    ],
  };
  const [rows, total] = await Promise.all([
    db.membership.findMany({ where: { AND: [where, afterId(page)] }, select: membershipSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.membership.count({ where }),
  ]);
  return { rows, total };
}
