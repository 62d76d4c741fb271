import { z } from "zod";
import { text } from "@/lib/url/params";
import { taskRecord } from "./schema";

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .optional();

/** `?q=who follows up the boycott&body=dpq&kind=TASK&topic=…&basis=rules-of-procedure` */
export const taskParams = z.object({ q: text, body: id, kind: taskRecord.shape.kind.optional(), topic: id, basis: id });

export type TaskParams = z.infer<typeof taskParams>;
