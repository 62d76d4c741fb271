import { z } from "zod";
import { text } from "@/lib/url/params";

export const ROLES = ["CHAIR", "PRESIDENCY", "MEMBER", "NON_PERMANENT_MEMBER"] as const;
export const SORTS = ["name", "seats"] as const;

/** The filters of the matrix; `bodies` are the ids that make sense for `body` and `and`. */
export const matrixParams = (bodies: string[]) => {
  const body = z
    .string()
    .refine((id) => bodies.includes(id))
    .optional();
  return z.object({
    q: text,
    body,
    and: body,
    role: z.enum(ROLES).optional(),
    status: z.enum(["AS_LISTED", "SUSPENDED"]).optional(),
    year: z
      .string()
      .regex(/^(19|20)\d\d$/)
      .optional(),
    sort: z.enum(SORTS).optional(),
  });
};

export type MatrixParams = z.infer<ReturnType<typeof matrixParams>>;
