import { useFormatter, useTranslations } from "next-intl";
import type { Reason } from "@/lib/family/present";

/** Why a text belongs to its family, in one sentence. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  const t = useTranslations("Family");
  const format = useFormatter();
  if (reasons.length === 0) return t("first");
  const words = reasons.map(({ kind }) => t("reason", { kind }));
  return t("because", { reasons: format.list(words, "and") });
}
