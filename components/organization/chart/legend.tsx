import { useTranslations } from "next-intl";
import { isPlain, StrokeSample } from "./strokes";

/** What each kind of line means; all by which a body simply belongs to another share one. */
export function Legend({ relations }: { relations: string[] }) {
  const t = useTranslations("Chart");
  const drawn = [...new Set(relations)].filter((relation) => !isPlain(relation));
  return (
    <ul aria-label={t("legend")} className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {relations.some(isPlain) && (
        <li className="flex items-center gap-x-2">
          <StrokeSample relation="UNIT_OF" /> {t("belongs")}
        </li>
      )}
      {drawn.map((relation) => (
        <li key={relation} className="flex items-center gap-x-2">
          <StrokeSample relation={relation} /> {t("relation", { relation })}
        </li>
      ))}
    </ul>
  );
}
