import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { formats } from "./formats";
import { DEFAULT_LOCALE, isLocale } from "./locales";
import { loadMessages } from "./messages";

/** The page's locale comes from its address; route handlers, which have no root params, pass theirs explicitly. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const wanted = explicit ?? (await rootLocale());
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  return { locale, messages: await loadMessages(locale), formats, timeZone: "UTC" };
});
