import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/date/present";
import { LOCALE_FACTS } from "@/lib/i18n/locales";
import { PrintedAddress, PrintedDay } from "./printed-now";

/** On paper: where this was read, and when. A kept page knows the day it was made; with JavaScript it is the full address, and today. */
export function PrintedSource({ path }: { path: string }) {
  const t = useTranslations("Site");
  const locale = useLocale();
  const made = dayNow();
  return (
    <p className="mt-8 hidden border-t border-line pt-2 text-sm print:block">
      {t.rich("printed", {
        address: () => <PrintedAddress path={`/${locale}${path}`} />,
        date: () => <PrintedDay day={formatDate({ start: made }, locale)} tag={LOCALE_FACTS[locale].tag} />,
      })}
    </p>
  );
}

function dayNow(): string {
  return new Date().toISOString().slice(0, 10);
}
