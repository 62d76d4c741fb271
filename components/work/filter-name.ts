import { useTranslations } from "next-intl";
import type { Filter } from "@/lib/work/filter";
import type { WorkList } from "@/lib/work/list";

/** The words for a value of a filter: a record by its name, a status, type or language in the reader's words; a year is its own word. */
export function useFilterName(names: WorkList["names"]): (filter: Filter, value: string) => string {
  const t = useTranslations("Works");
  const work = useTranslations("Work");
  const text = useTranslations("Text");
  return (filter, value) => {
    if (filter === "status") return work("status", { status: value });
    if (filter === "type") return work("type", { type: value });
    if (filter === "language" || filter === "lacks") return text("language", { language: value });
    if (filter === "adoption" || filter === "alignment" || filter === "text" || filter === "vote") return t("value", { value });
    return names.get(value)?.label.text ?? value;
  };
}
