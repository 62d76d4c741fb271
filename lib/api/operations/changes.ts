import { z } from "zod";
import { atomFormat } from "@/lib/api/formats/atom";
import { list } from "@/lib/api/operation";
import { COLLECTIONS, dataUrl, NOUNS, permanentUrl } from "@/lib/api/reading";
import { toLabel } from "@/lib/api/record";
import { localized } from "@/lib/api/schema";
import { listChanges } from "@/lib/change/queries";
import { findSuccessors } from "@/lib/entity/former";
import { readLabels } from "@/lib/entity/queries";

const instant = z
  .string()
  .max(40)
  .refine((text) => /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(text) && Number.isFinite(Date.parse(text)), {
    error: "write a day or an instant: 2026-11-28 or 2026-11-28T18:00:00Z",
  })
  .transform((text) => new Date(text));

const changeResource = z
  .object({
    id: z.string(),
    noun: z.enum(NOUNS),
    changed: z.iso.datetime(),
    deleted: z.boolean(),
    name: localized.meta({ description: "The record's name; empty where it was deleted." }),
    url: z.url(),
    movedTo: z.url().nullable().meta({ description: "The permanent address of the record that bears another id since." }),
    self: z.url().meta({ description: "The record's data; 404 where it was deleted." }),
  })
  .meta({ id: "Change", description: "The last that happened to a record." });

type Change = z.infer<typeof changeResource>;

export const changes = [
  list({
    id: "listChanges",
    tag: "Changes",
    path: "/changes",
    summary: "What came, changed or left since a date, oldest first",
    description:
      "One entry a record, with the last that happened to it; records that left stay as `deleted`, with `movedTo` where the record has another id since. Read to the end, remember `changed` of the last entry, and ask again with it as `since`: the interval is closed, so that you see that entry once more and miss none.",
    filter: {
      since: instant.optional().meta({ description: "Not before this day or instant.", example: "2026-01-01" }),
      order: z
        .enum(["oldest", "newest"])
        .optional()
        .meta({ description: "Which come first: the oldest, to stay in step; the newest, to read (a feed)." }),
      noun: z
        .enum(Object.values(COLLECTIONS) as [string, ...string[]])
        .optional()
        .meta({ description: "Records of this collection only." }),
    },
    item: changeResource,
    read: ({ since, noun, order }, page) => {
      const nouns = noun === undefined ? undefined : NOUNS.filter((name) => COLLECTIONS[name] === noun);
      return listChanges({ since, nouns, newestFirst: order === "newest" }, page);
    },
    key: ({ changedAt, id }) => [changedAt.toISOString(), id],
    present: async (rows, reading) => {
      const left = rows.filter(({ deleted }) => deleted).map(({ id }) => id);
      const [entities, successors] = await Promise.all([readLabels(rows.map(({ id }) => id)), findSuccessors(left)]);
      const labels = new Map(entities.map((entity) => [entity.id, entity.labels]));
      return rows.map(({ id, noun, changedAt, deleted }) => {
        const now = successors.get(id);
        return {
          id,
          noun,
          changed: changedAt.toISOString(),
          deleted,
          name: toLabel(labels.get(id) ?? {}, reading),
          url: permanentUrl(reading, id),
          movedTo: now ? permanentUrl(reading, now.id) : null,
          self: dataUrl(reading, noun, id),
        };
      });
    },
    formats: [
      atomFormat<Change>("OIC knowledge base: Changes", ({ url, changed, name, deleted }) => ({ url, modified: changed, name, deleted })),
    ],
    example: { query: { since: "2026-01-01" } },
  }),
];
