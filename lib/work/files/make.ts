import "server-only";
import { createHash } from "node:crypto";
import process from "node:process";
import { createTranslator } from "next-intl";
import { formatDate } from "@/lib/date/present";
import { env } from "@/lib/env";
import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { ownAddress } from "@/lib/server/address";
import { findInstalledBrowser } from "@/lib/server/browser";
import { Press } from "@/lib/server/press";
import { printPdf } from "@/lib/server/print-pdf";
import { toDocument } from "./document";
import { toDocx, type FileWords } from "./docx";
import { getWorkFile } from "./queries";
import type { WorkFileRow } from "./select";

/** What a file is asked for: a work in one language or several, its frame in the reader's language, the site's address, today. */
export type Wanted = {
  id: string;
  languages: readonly Locale[];
  locale: Locale;
  origin: string;
  today: string;
  /** A work whose text is not here as well: its head alone. */
  evenWithoutText?: boolean;
};

const wordPress = new Press(16 * 1024 * 1024);
const pdfPress = new Press(32 * 1024 * 1024);
const PRINT_TIME = 90_000;

/**
 * A Word document of a work; null where there is no such work, or none in these languages.
 * @throws {PressBusy} when many wait
 */
export async function makeDocx(wanted: Wanted): Promise<Buffer | null> {
  const row = await rowOf(wanted);
  if (!row) return null;
  const { languages, locale } = wanted;
  const words = await wordsOf(row, wanted);
  return wordPress.get(keyOf(wanted, JSON.stringify(row)), () => toDocx(toDocument(row, languages, locale), words));
}

/**
 * The page of a work, printed; null where there is no such work. It is made anew when the page has changed, or the day.
 * @throws {PressBusy} when many wait; {Error} when the browser fails
 */
export async function makePdf(wanted: Wanted, browser: string): Promise<Buffer | null> {
  const row = await rowOf(wanted);
  if (!row) return null;
  const path = pageOf(wanted);
  const url = `${ownAddress(process.env.PORT ?? env.PORT, env.HOST)}${path}`;
  const page = await fetch(url);
  if (!page.ok) throw new Error(`The page to print answers ${page.status}.`);
  const html = await page.text();
  const words = await wordsOf(row, wanted);
  return pdfPress.get(keyOf(wanted, html), () => printPdf({ browser, url, foot: footOf(words), timeout: PRINT_TIME }));
}

/** What a file depends on; `shown` is what it shows. */
function keyOf({ id, languages, locale, origin, today }: Wanted, shown: string): string {
  return [id, languages, locale, origin, today, createHash("sha256").update(shown).digest("base64url")].join();
}

/** The browser that would print; undefined where there is none, and then no PDF is offered. */
export function pdfBrowser(): string | undefined {
  return findInstalledBrowser();
}

/** The address of the page that shows a work in these languages, without the site's. */
function pageOf({ id, languages, locale }: Wanted): string {
  return `/${locale}/resolutions/${id}${languages.length > 1 ? `/${languages.join("-")}` : ""}`;
}

async function rowOf({ id, languages, evenWithoutText = false }: Wanted): Promise<WorkFileRow | null> {
  const row = await getWorkFile(id);
  if (row && evenWithoutText && row.expressions.length === 0) return row;
  return row && languages.every((language) => row.expressions.some((one) => one.language === language)) ? row : null;
}

async function wordsOf(row: WorkFileRow, wanted: Wanted): Promise<FileWords> {
  const { languages, locale, origin, today } = wanted;
  const [messages, ...ofTexts] = await Promise.all([loadMessages(locale), ...languages.map(loadMessages)]);
  const file = createTranslator({ locale, messages, namespace: "WorkFile" });
  const work = createTranslator({ locale, messages, namespace: "Work" });
  const text = createTranslator({ locale, messages, namespace: "Text" });
  const site = createTranslator({ locale, messages, namespace: "Site" });
  const parts = languages.map((language, i) => createTranslator({ locale: language, messages: ofTexts[i] ?? messages, namespace: "Work" }));
  const kind = ({ language, kind: what, translatedFrom }: WorkFileRow["expressions"][number]) =>
    work("textIs", { language, kind: what, from: translatedFrom ?? "" });
  return {
    locale,
    creator: site("name"),
    kinds: Object.fromEntries(row.expressions.map((expression) => [expression.language, kind(expression)])),
    parts: (part, language) => parts[languages.indexOf(language)]?.("part", { part }) ?? "",
    language: (language) => text("language", { language }),
    notGiven: text("notGiven"),
    foot: file("foot", { site: site("name"), address: `${origin}${pageOf(wanted)}`, date: formatDate({ start: today }, locale) }),
    page: file("page"),
  };
}

/** The line at the foot of a printed page; the browser fills in the numbers. Fonts are the system's: this HTML loads nothing. */
function footOf({ locale, foot, page }: FileWords): string {
  const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const style = "font:7pt sans-serif;width:100%;margin:0 16mm;display:flex;justify-content:space-between;gap:8mm;color:#444";
  return (
    `<div lang="${locale}" dir="${LOCALE_FACTS[locale].direction}" style="${style}"><span>${escaped(foot)}</span>` +
    `<span style="white-space:nowrap">${escaped(page)} <bdi><span class="pageNumber"></span>/<span class="totalPages"></span></bdi></span></div>`
  );
}
