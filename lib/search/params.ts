import { z } from "zod";
import { text } from "@/lib/url/params";
import { GROUPS } from "./groups";

/** `?q=…&noun=organization&session=…` */
export const searchParams = z.object({
  q: text,
  noun: z
    .string()
    .transform((value) => value.toUpperCase())
    .pipe(z.enum(GROUPS))
    .optional(),
  session: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional(),
});

export type SearchParams = z.infer<typeof searchParams>;
