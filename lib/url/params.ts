import { z } from "zod";

/** Words a reader typed: trimmed, bounded, empty counts as absent. */
export const text = z
  .string()
  .transform((value) => value.normalize("NFC").trim().slice(0, 300) || undefined)
  .optional();

/** What Next hands a page: a value, several, or none. */
export type RawParams = Record<string, string | string[] | undefined>;

/**
 * Parses the parameters of an address one by one: what makes no sense is dropped and named in `ignored`, so that the page can
 * say so instead of failing. Of a repeated parameter the first counts; an empty one is absent.
 */
export function parseParams<S extends z.ZodObject>(schema: S, raw: RawParams): { params: z.infer<S>; ignored: string[] } {
  const given = Object.entries(raw)
    .map(([key, value]) => [key, Array.isArray(value) ? value[0] : value] as const)
    .filter(([key, value]) => key in schema.shape && value !== undefined && value !== "");
  const ignored = given.filter(([key, value]) => !(schema.shape[key] as z.ZodType).safeParse(value).success).map(([key]) => key);
  const kept = Object.fromEntries(given.filter(([key]) => !ignored.includes(key)));
  return { params: schema.parse(kept), ignored };
}

/** `?kind=FUND&q=…` of the parameters that are set, or nothing. */
export function toQuery(params: Record<string, string | number | undefined>): string {
  const set = Object.entries(params).filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== "");
  return set.length === 0 ? "" : `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString()}`;
}
