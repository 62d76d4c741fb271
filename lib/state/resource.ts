import { z } from "zod";
import type { AspectIndex } from "@/lib/api/record";
import type { Reading } from "@/lib/api/reading";
import { record } from "@/lib/api/schema";
import type { StateListRow } from "./select";

/** schema:Country as data. */
export const stateResource = z
  .object({
    ...record,
    code: z.string().meta({ description: "ISO 3166-1 alpha-2." }),
    shownInOic: z
      .boolean()
      .meta({ description: "Whether a source shows the State in the OIC or in one of its bodies. No source here lists the members." }),
  })
  .meta({ id: "State" });

export type StateResource = z.infer<typeof stateResource>;

export function toStateResource({ entity, code, shownInOic }: StateListRow, aspects: AspectIndex, reading: Reading): StateResource {
  return { ...aspects.record(entity, reading), code, shownInOic };
}
