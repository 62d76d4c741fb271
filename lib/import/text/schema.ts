import { z } from "zod";

export const textLanguageSchema = z.enum(["ar", "en", "fr"]);
export type TextLanguage = z.infer<typeof textLanguageSchema>;

/** Whose form the text has: it decides what a bare number like "15/44" means. */
export const issuerSchema = z.enum(["unga", "oic"]);
export type Issuer = z.infer<typeof issuerSchema>;

/** What `npm run parse` prints: white space folded, footnote marks and footnote blocks out of the paragraphs. */
export const parsedResolutionSchema = z.strictObject({
  language: textLanguageSchema,
  title: z.string(),
  /** "The General Assembly,": empty where the text has none. */
  enacting: z.string(),
  preamble: z.array(z.string().min(1)),
  /** `number` as printed; null where the page prints none. Points (a), (i) stay in the text of their paragraph. */
  operative: z.array(z.strictObject({ number: z.int().positive().nullable(), text: z.string().min(1) })),
  footnotes: z.array(z.string().min(1)),
  /** Symbols of what the paragraphs and then the footnotes name, in order, each once. */
  citations: z.array(z.string().min(1)),
  warnings: z.array(z.string().min(1)),
});
export type ParsedResolution = z.infer<typeof parsedResolutionSchema>;

/** What the head says beside the title: for the import, not for `npm run parse`. Empty where the text is silent. */
export type ResolutionHead = { symbol?: string; session?: number; agendaItem?: string; date?: string };
export type DraftResolution = ParsedResolution & {
  head: ResolutionHead;
  issuer: Issuer;
  /** For each operative paragraph its own words, then its points. */
  points: string[][];
};
