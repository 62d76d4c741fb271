import { readFileSync } from "node:fs";
import { expect, type Page, test as base } from "@playwright/test";
import type english from "@/messages/en.json";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

/** Arabic first: what works there works in the others. */
export const READERS: readonly Locale[] = LOCALES;

/** One address of every page type, without its language. */
export const PAGES = {
  home: "",
  bodies: "/organizations",
  "bodies, filtered": "/organizations?kind=DIVISION",
  body: "/organizations/contact-group-palestine",
  "organization chart": "/organizations/chart",
  members: "/members",
  "members, filtered": "/members?body=al-quds-committee&and=six-member-committee",
  States: "/states",
  State: "/states/sy",
  sessions: "/sessions",
  session: "/sessions/cfm-ex-21",
  timeline: "/timeline",
  "timeline, one decade": "/timeline?decade=2010",
  statistics: "/statistics",
  "statistics of a body": "/organizations/unga/statistics",
  people: "/people",
  places: "/places",
  resolutions: "/resolutions",
  "resolution in one language": "/resolutions/cfm-ex-21-2025-08-25",
  "resolution in three languages": "/resolutions/unga-69-oic-cooperation-draft/ar-en-fr",
  "resolution, the paragraphs of one verb": "/resolutions/unga-69-oic-cooperation-draft?verb=verb-request",
  "resolution without its text": "/resolutions/unga-37-4",
  "resolutions, filtered": "/resolutions?session=unga-91&sort=number&language=en&q=lighthouses",
  "resolution that was imported": "/resolutions/unga-91-5",
  "resolution with a table and an annex": "/resolutions/unga-91-6",
  "session of many texts": "/sessions/unga-91",
  family: "/families/family-unga-89-5",
  comparison: "/compare?a=unga-90-5&b=unga-91-5",
  coverage: "/coverage",
  verbs: "/verbs",
  citations: "/resolutions/unga-69-oic-cooperation-draft/citations",
  tasks: "/tasks",
  search: "/search?q=42/40-P",
  "search help": "/search/help",
  sources: "/sources",
  source: "/sources/cabinet-page",
  quotation: "/sources/un-draft/1251-1305",
  about: "/about",
  notes: "/about/notes",
  "notes of a section": "/about/notes/a",
  help: "/help",
  developers: "/developers",
} as const;

type Messages = typeof english;
const messages = Object.fromEntries(
  LOCALES.map((locale) => [locale, JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")) as Messages]),
) as Record<Locale, Messages>;

/** The interface's words of a locale: what a test looks for is what the reader sees. */
export const words = (locale: Locale): Messages => messages[locale];

/** A test in which an unexpected complaint of the browser is a failure. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on(
        "console",
        (message) => message.type() === "error" && !/status of 404/.test(message.text()) && complaints.push(message.text()),
      );
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

/** Waits until the page's code has come and run: on a busy machine that takes its time. Without it links and forms work, keys do nothing. */
export const ready = (page: Page) => expect(page.locator("[data-palette=ready]")).toBeAttached({ timeout: 30_000 });
