import { z } from "zod";
import { list } from "@/lib/api/operation";
import { COLLECTIONS, dataUrl, NOUNS, permanentUrl } from "@/lib/api/reading";
import { listChanges } from "@/lib/change/queries";

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
    url: z.url(),
    self: z.url().meta({ description: "The record's data; 404 where it was deleted." }),
  })
  .meta({ id: "Change", description: "The last that happened to a record." });

export const changes = [
  list({
    id: "listChanges",
    tag: "Changes",
    path: "/changes",
    summary: "What came, changed or left since a date, oldest first",
    description:
      "One entry a record, with the last that happened to it; records that left stay as `deleted`. Read to the end, remember `changed` of the last entry, and ask again with it as `since`: the interval is closed, so that you see that entry once more and miss none.",
    filter: {
      since: instant.optional().meta({ description: "Not before this day or instant.", example: "2026-01-01" }),
      noun: z
        .enum(Object.values(COLLECTIONS) as [string, ...string[]])
        .optional()
        .meta({ description: "Records of this collection only." }),
    },
    item: changeResource,
    read: ({ since, noun }, page) =>
      listChanges({ since, nouns: noun === undefined ? undefined : NOUNS.filter((name) => COLLECTIONS[name] === noun) }, page),
    key: ({ changedAt, id }) => [changedAt.toISOString(), id],
    present: (rows, reading) =>
      rows.map(({ id, noun, changedAt, deleted }) => ({
        id,
        noun,
        changed: changedAt.toISOString(),
        deleted,
        url: permanentUrl(reading, id),
        self: dataUrl(reading, noun, id),
      })),
    example: { query: { since: "2026-01-01" } },
  }),
];
