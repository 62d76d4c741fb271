import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";

/** What the marks on the pages mean, each as it looks. */
export function Marks() {
  const t = useTranslations("About");
  const text = useTranslations("Text");
  const notes = useTranslations("Notes");
  const date = useTranslations("Date");
  return (
    <div className="max-w-3xl text-sm">
      <Facts
        facts={[
          { key: "pin", term: <sup className="text-xs text-accent">[1]</sup>, value: t("markPin") },
          { key: "degree", term: "°", value: t("markDegree") },
          { key: "translated", term: text("translated"), value: t("markTranslated") },
          { key: "label", term: `(${text("labelShort")})`, value: t("markLabel") },
          { key: "missing", term: text("notGiven"), value: t("markNotGiven") },
          { key: "inferred", term: date("inferred"), value: t("markInferred") },
          { key: "note", term: <Badge tone="warn">{notes("kind", { kind: "CONFLICT" })}</Badge>, value: t("markNote") },
        ]}
      />
    </div>
  );
}
