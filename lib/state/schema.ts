import { z } from "zod";
import { evidenceList, record } from "@/lib/content/common";

/** content/states: schema:Country. The id is the ISO 3166-1 alpha-2 code in lower case. `name` is the short name; printed forms are otherNames. */
export const stateRecord = z.strictObject({
  ...record,
  code: z.string().regex(/^[A-Z]{2}$/, "write the ISO 3166-1 alpha-2 code in capitals"),
  /** Where a source shows the State as a member of the OIC or of one of its bodies: the words. No source lists the 57. */
  shownInOic: z.strictObject({ evidence: evidenceList }).optional(),
});

export type StateRecord = z.infer<typeof stateRecord>;
