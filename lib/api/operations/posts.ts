import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { withNamed } from "@/lib/api/named";
import { item, list } from "@/lib/api/operation";
import { listPosts } from "@/lib/post/queries";
import { postResource, toPostResource } from "@/lib/post/resource";
import { id, optionalId, q } from "./params";

export const posts = [
  list({
    id: "listPosts",
    tag: "Posts",
    path: "/posts",
    summary: "Posts, by id",
    filter: { q, body: optionalId("Posts of this body."), state: optionalId("Posts of this State.") },
    item: postResource,
    read: async (filter, page) => listPosts(await withNamed(filter, "POST"), page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toPostResource(row, aspects, reading));
    },
    formats: [...tableFormats(postResource, "Posts"), atomFormat("OIC knowledge base: Posts")],
    example: { query: {} },
  }),
  item({
    id: "getPost",
    tag: "Posts",
    path: "/posts/{id}",
    summary: "One post",
    params: { id },
    item: postResource,
    read: async (params, reading) => {
      const [row] = (await listPosts(params, { after: null, limit: 1 })).rows;
      return row ? toPostResource(row, await loadAspects([row.id]), reading) : null;
    },
    example: { id: "oic-secretary-general" },
  }),
];
