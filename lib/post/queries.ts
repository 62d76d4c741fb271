import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { postSelect, type PostRow } from "./select";

/** Every post that a document names: those of bodies first, then those of States. */
export const getPosts = cached("post.getPosts", async (): Promise<PostRow[]> =>
  db.post.findMany({
    select: postSelect,
    orderBy: [{ organizationId: { sort: "asc", nulls: "last" } }, { stateId: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  }),
);
