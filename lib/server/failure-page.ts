import { FAILURE } from "@/lib/i18n/failure";
import { localeOf, LOCALE_FACTS } from "@/lib/i18n/locales";
import { Answer } from "./answer";
import { hashSource } from "./csp";
import { pagePolicy } from "./headers";

const RETRY_SECONDS = 5;

const STYLE =
  ":root{color-scheme:light dark}body{margin:0;font:1.125rem/1.6 system-ui,sans-serif}main{max-inline-size:42rem;margin-inline:auto;padding:4rem 1rem}h1{font-size:1.5rem;line-height:1.3}a{color:inherit}";

/**
 * The page shown instead of one that could not be made: in the reader's language, readable without JavaScript, needing neither Next
 * nor the database, and trying again by itself. Next's own document for a failed page is empty until its scripts have run.
 */
export function failurePage(url: string, databaseAway: boolean): Answer {
  const locale = localeOf(url);
  const { title, body, retry } = FAILURE[locale];
  const html = `<!DOCTYPE html>
<html lang="${locale}" dir="${LOCALE_FACTS[locale].direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="${RETRY_SECONDS}"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p role="status">${body}</p><p><a href="">${retry}</a></p></main></body>
</html>`;
  return new Answer(databaseAway ? 503 : 500, HEADERS, Buffer.from(html));
}

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "retry-after": String(RETRY_SECONDS),
  "content-security-policy": pagePolicy({ styles: [hashSource(STYLE)] }),
};
