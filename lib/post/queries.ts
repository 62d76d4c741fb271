import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, among, withId, type Page, type Rows } from "@/lib/entity/page";
import { postSelect, type PostRow } from "./select";

/** Every post that a document names: those of bodies first, then those of States. */
export const getPosts = cached("post.getPosts", async (): Promise<PostRow[]> =>
  db.post.findMany({
    select: postSelect,
    orderBy: [{ organizationId: { sort: "asc", nulls: "last" } }, { stateId: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  }),
);

/** Posts by id, page by page. */
export async function listPosts(
  {
    id,
    named,
    body,
    state,
  }: { id?: string | undefined; named?: string[] | undefined; body?: string | undefined; state?: string | undefined },
  page: Page,
): Promise<Rows<PostRow>> {
  const where = {
    ...withId(id),
    entity: among(named),
    ...(body === undefined ? {} : { organizationId: body }),
    ...(state === undefined ? {} : { stateId: state }),
  };
  const [rows, total] = await Promise.all([
    db.post.findMany({ where: { AND: [where, afterId(page)] }, select: postSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.post.count({ where }),
  ]);
  return { rows, total };
}
