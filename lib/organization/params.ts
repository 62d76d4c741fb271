import { z } from "zod";
import { text } from "@/lib/url/params";
import { CLASSIFICATIONS } from "./schema";

/** The filters of the list of bodies. What makes no sense is left out, and `ignored` says so. */
export const organizationParams = z.object({ q: text, kind: z.enum(CLASSIFICATIONS).optional() });
