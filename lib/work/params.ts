import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { text } from "@/lib/url/params";
import { WORK_TYPES } from "./schema";

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .optional();

/** A State's vote: with `voter`, the texts on which it voted so. */
export const VOTES = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "ABSENT"] as const;

/** By date, the newest first; or by issuer, session and number, as they are printed. */
export const SORTS = ["date", "number"] as const;

/** The filters, the order and the place in the list of resolutions. What makes no sense is left out, and `ignored` says so. */
export const workParams = z.object({
  q: text,
  organ: id,
  session: id,
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  status: z.enum(["ADOPTED", "DRAFT", "NOT_STATED"]).optional(),
  type: z.enum(WORK_TYPES).optional(),
  language: z.enum(LOCALES).optional(),
  adoption: z.enum(["WITHOUT_VOTE", "RECORDED_VOTE"]).optional(),
  topic: id,
  verb: id,
  /** In full text here, or known from what cites it. */
  text: z.enum(["FULL", "CITED"]).optional(),
  /** In full text, but not in this language. */
  lacks: z.enum(LOCALES).optional(),
  alignment: z.enum(["ALIGNED", "MISMATCH"]).optional(),
  voter: id,
  vote: z.enum(VOTES).optional(),
  sponsor: id,
  /** A record that the text names, a text that it cites. */
  names: id,
  cites: id,
  sort: z.enum(SORTS).optional(),
  /** The work after which, or before which, the page of the list begins or ends. */
  after: id,
  before: id,
});

/** Of a text its paragraphs with one verb. */
export const verbParams = workParams.pick({ verb: true });

export type WorkParams = z.infer<typeof workParams>;
