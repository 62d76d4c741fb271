import "server-only";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { statisticsCsv } from "./csv";
import { gatherStatistics } from "./statistics";

/** The plots of a body, or of the collection (null), as a file. */
export async function answerStatisticsCsv(issuer: string | null, locale: Locale): Promise<Response> {
  const [t, statistics] = await Promise.all([getTranslations({ locale, namespace: "Statistics" }), gatherStatistics(issuer, locale)]);
  const words = {
    head: [t("counted"), t("id"), t("name"), t("count")],
    session: t("session"),
    language: t("languageSet"),
    subject: t("subject"),
    verb: t("verb"),
    noText: t("noText"),
  };
  return new Response(statisticsCsv(statistics, words), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="statistics-${issuer ?? "all"}-${locale}.csv"`,
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    },
  });
}
