import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, among, withId, type Page, type Rows } from "@/lib/entity/page";
import { stateListSelect, stateSelect, type StateListRow, type StateRow } from "./select";

/** One State with its persons and posts, or null. */
export const getState = cached("state.getState", async (id: string): Promise<StateRow | null> =>
  db.state.findUnique({ where: { id }, select: stateSelect }),
);

/** Every State that a document names, with all forms of its name. */
export const getStates = cached("state.getStates", async (): Promise<StateListRow[]> =>
  db.state.findMany({ select: stateListSelect, orderBy: { id: "asc" } }),
);

/** States by id, page by page. */
export async function listStates(
  { id, named }: { id?: string | undefined; named?: string[] | undefined },
  page: Page,
): Promise<Rows<StateListRow>> {
  const where = { ...withId(id), entity: among(named) };
  const [rows, total] = await Promise.all([
    db.state.findMany({ where: { AND: [where, afterId(page)] }, select: stateListSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.state.count({ where }),
  ]);
  return { rows, total };
}
