import "server-only";
import { getChangesOf } from "@/lib/change/queries";
import { getFormerIdsOf } from "@/lib/entity/former";
import { readAspects } from "@/lib/entity/queries";
import { AspectIndex } from "./record";

/** All that hangs on the records of a page, in a bounded number of questions. */
export async function loadAspects(ids: string[]): Promise<AspectIndex> {
  const [aspects, changes, former] = await Promise.all([readAspects(ids), getChangesOf(ids), getFormerIdsOf(ids)]);
  return new AspectIndex(aspects, changes, former);
}
