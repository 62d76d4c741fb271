import { useLocale, useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import { formatList } from "@/lib/i18n/list";
import type { Reason } from "@/lib/family/present";

/** Why a text belongs to its family, in one sentence. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  const t = useTranslations("Family");
  const locale = useLocale();
  if (reasons.length === 0) return null;
  const words = reasons.map(({ kind, number }) => t("reason", { kind, number }));
  return <Signs text={t("because", { reasons: formatList(words, locale) })} />;
}
