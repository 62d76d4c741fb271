import { useLocale, useTranslations } from "next-intl";
import { PaletteOpener } from "./palette-opener";

/** The opener with its words in the reader's language. */
export function PaletteLink() {
  const locale = useLocale();
  const t = useTranslations("Palette");
  const words = {
    open: t("open"),
    title: t("title"),
    label: t("label"),
    hint: t("hint"),
    recent: t("recent"),
    forget: t("forget"),
    none: t("none"),
    results: t("results"),
    searchAll: t("searchAll"),
    close: t("close"),
    failed: t("failed"),
    nouns: { ORGANIZATION: t("organization"), STATE: t("state"), EVENT: t("event"), WORK: t("work") },
  };
  return <PaletteOpener locale={locale} words={words} />;
}
