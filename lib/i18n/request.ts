import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { formats } from "./formats";
import { DEFAULT_LOCALE, isLocale } from "./locales";

/** The page's locale comes from its address; route handlers, which have no root params, pass theirs explicitly. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const wanted = explicit ?? (await rootLocale());
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  const messages = (await import(`../../messages/${locale}.json`)) as { default: Record<string, never> };
  return { locale, messages: messages.default, formats, timeZone: "UTC" };
});
