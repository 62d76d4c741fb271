import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { entityLabel, type EntityLabelRow } from "@/lib/entity/select";

/** The titles of the source documents, for the list of sources on every page. */
export const getSourceLabels = cached("source.getSourceLabels", async (): Promise<EntityLabelRow[]> =>
  db.entity.findMany({ where: { noun: "SOURCE" }, select: entityLabel, orderBy: { id: "asc" } }),
);
