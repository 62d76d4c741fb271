import { z } from "zod";
import { text } from "@/lib/url/params";

/** The filter of the list of States. */
export const stateParams = z.object({ q: text });
