import { z } from "zod";
import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { item, list } from "@/lib/api/operation";
import { listSources } from "@/lib/source/queries";
import { sourceResource, toSourceResource } from "@/lib/source/resource";
import { id, q } from "./params";

export const sources = [
  list({
    id: "listSources",
    tag: "Sources",
    path: "/sources",
    summary: "Source documents, by id",
    filter: { q, kind: z.enum(["WEB_PAGE", "PRESS_REPORT", "PDF_DRAFT"]).optional().meta({ description: "Kind of document." }) },
    item: sourceResource,
    read: (filter, page) => listSources(filter, page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toSourceResource(row, aspects, reading));
    },
    formats: [...tableFormats(sourceResource, "Sources"), atomFormat("OIC knowledge base: Sources")],
    example: { query: {} },
  }),
  item({
    id: "getSourceDocument",
    tag: "Sources",
    path: "/sources/{id}",
    summary: "One source document",
    params: { id },
    item: sourceResource,
    read: async (params, reading) => {
      const [row] = (await listSources(params, { after: null, limit: 1 })).rows;
      return row ? toSourceResource(row, await loadAspects([row.id]), reading) : null;
    },
    example: { id: "cabinet-page" },
  }),
];
