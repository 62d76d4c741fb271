import type { Locale } from "@/lib/i18n/locales";

/** Where a record is read. Records without a page of their own have a place on a page that lists them. */
export function entityHref(locale: Locale, { id, noun }: { id: string; noun: string }): string {
  return `/${locale}${PATHS[noun as keyof typeof PATHS]?.(id) ?? ""}`;
}

const PATHS = {
  ORGANIZATION: (id: string) => `/organizations/${id}`,
  STATE: (id: string) => `/states/${id}`,
  EVENT: (id: string) => `/sessions/${id}`,
  WORK: (id: string) => `/resolutions/${id}`,
  TASK: (id: string) => `/tasks#${id}`,
  SOURCE: (id: string) => `/sources/${id}`,
  PERSON: (id: string) => `/people#${id}`,
  POST: (id: string) => `/people#${id}`,
  PLACE: (id: string) => `/places#${id}`,
  // Terms of a thesaurus come with imported texts; the editors' subjects have tasks as well.
  TOPIC: (id: string) => (/^(?:unbis|sdg|eurovoc)-/.test(id) ? `/resolutions?topic=${id}` : `/tasks?topic=${id}`),
  STATISTIC: (id: string) => `/about#${id}`,
  NOTE: (id: string) => `/about/notes/${id.charAt(0)}#${id}`,
} as const;

/** Where a quotation is seen in its document. */
export function passageHref(locale: Locale, { sourceId, start, end }: { sourceId: string; start: number; end: number }): string {
  return `/${locale}/sources/${sourceId}/${start}-${end}#quote`;
}
