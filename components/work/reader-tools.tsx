import { useLocale, useTranslations } from "next-intl";
import { ReaderBar } from "@/components/reader/reader-bar";

/** The bar over the text, with its words in the page's language. */
export function ReaderTools() {
  const t = useTranslations("Reader");
  const locale = useLocale();
  return (
    <ReaderBar
      action={`/${locale}/search`}
      words={{
        find: t("find"),
        findLabel: t("findLabel"),
        next: t("nextMatch"),
        previous: t("previousMatch"),
        none: t("noMatch"),
        found: t("found", { index: "{index}", count: "{count}" }),
        smaller: t("smaller"),
        larger: t("larger"),
        size: t("size"),
        shortcuts: t("shortcuts"),
        close: t("close"),
        copied: t("copied"),
        copy: t("copy"),
        citation: t("citation"),
        failed: t("copyFailed"),
        permanentLink: t("permanentLink"),
        copyLink: t("copyLink"),
        copyText: t("copyText"),
        cite: t("cite"),
        keys: [
          ["j", t("keyNext")],
          ["k", t("keyPrevious")],
          ["f", t("keyBar")],
          ["c", t("keyCite")],
          ["t", t("keyText")],
          ["l", t("keyLink")],
          ["+ −", t("keySize")],
          ["Esc", t("keyClose")],
          ["?", t("keyHelp")],
        ],
      }}
    />
  );
}
