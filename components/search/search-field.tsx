import { useLocale, useTranslations } from "next-intl";
import { GROUPS } from "@/lib/search/present";
import { Suggestions } from "./suggestions";

/** Suggestions at most, as the service gives them. */
const MOST = 8;

/** The box for a question: a plain field, to which the browser adds suggestions while typing. */
export function SearchField({
  id,
  value,
  label,
  placeholder,
}: {
  id: string;
  value?: string | undefined;
  label: string;
  placeholder?: string | undefined;
}) {
  const locale = useLocale();
  const t = useTranslations("Search");
  return (
    <Suggestions
      id={id}
      locale={locale}
      value={value ?? ""}
      label={label}
      placeholder={placeholder}
      listLabel={t("suggestionsLabel")}
      counted={Array.from({ length: MOST + 1 }, (_, count) => t("suggestions", { count }))}
      kinds={Object.fromEntries(GROUPS.map((group) => [group, t("group", { group })]))}
    />
  );
}
