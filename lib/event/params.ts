import { z } from "zod";
import { KINDS } from "./timeline";

/** An organ that has sessions here; any other id makes no sense as a filter. */
const organOf = (organs: string[]) =>
  z
    .string()
    .refine((id) => organs.includes(id))
    .optional();

/** The filter of the list of sessions. */
export const sessionParams = (organs: string[]) => z.object({ organ: organOf(organs) });

/** The filters of the timeline. */
export const timelineParams = (organs: string[]) =>
  z.object({
    kind: z.enum(KINDS).optional(),
    organ: organOf(organs),
    decade: z
      .string()
      .regex(/^(19[6-9]|20\d)0$/)
      .optional(),
    year: z
      .string()
      .regex(/^(19[6-9]|20\d)\d$/)
      .optional(),
  });
