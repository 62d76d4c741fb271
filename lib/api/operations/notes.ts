import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { item, list } from "@/lib/api/operation";
import { listNotes } from "@/lib/note/queries";
import { noteResource, toNoteResource } from "@/lib/note/resource";
import { noteRecord } from "@/lib/note/schema";
import { id, optionalId } from "./params";

export const notes = [
  list({
    id: "listNotes",
    tag: "Notes",
    path: "/notes",
    summary: "Editorial notes, by id",
    filter: {
      kind: noteRecord.shape.kind.optional().meta({ description: "Kind of note." }),
      record: optionalId("Notes shown with this record."),
    },
    item: noteResource,
    read: (filter, page) => listNotes(filter, page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toNoteResource(row, aspects, reading));
    },
    formats: [...tableFormats(noteResource, "Notes"), atomFormat("OIC knowledge base: Notes")],
    example: { query: { kind: "CONFLICT" } },
  }),
  item({
    id: "getNote",
    tag: "Notes",
    path: "/notes/{id}",
    summary: "One note",
    params: { id },
    item: noteResource,
    read: async (params, reading) => {
      const [row] = (await listNotes(params, { after: null, limit: 1 })).rows;
      return row ? toNoteResource(row, await loadAspects([row.id]), reading) : null;
    },
    example: { id: "a1" },
  }),
];
