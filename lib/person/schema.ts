import { z } from "zod";
import { id, localized, record } from "@/lib/content/common";

/** content/persons: schema:Person. Only persons a source names. */
export const personRecord = z.strictObject({
  ...record,
  title: localized.optional(),
  state: id.optional(),
});

export type PersonRecord = z.infer<typeof personRecord>;
