import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";

/** Said in the text's place where no source gives it. */
export function WithoutText() {
  const t = useTranslations("Work");
  return (
    <Section id="text" title={t("text")}>
      <p className="rounded border-s-4 border-note-line bg-note px-3 py-2">{t("noText")}</p>
    </Section>
  );
}
