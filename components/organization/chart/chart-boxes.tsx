import { useLocale, useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import { entityHref } from "@/lib/entity/href";
import { languageAttributes } from "@/lib/i18n/text";
import type { ChartLayout } from "@/lib/organization/chart/layout";
import { round } from "@/lib/picture/geometry";

/** Kinds of bodies told apart by their ground, and said in words in the list beside. */
const GROUNDS: Record<string, string> = {
  ORGANIZATION: "bg-accent text-on-accent font-semibold border-accent",
  PRINCIPAL_ORGAN: "bg-raised text-ink font-semibold border-2 border-accent",
  DOSSIER: "bg-paper text-ink border-line border-dashed",
};

/** A chart that is larger than the screen opens where it begins. */
const FIRST_SEEN = "[scroll-initial-target:nearest]";

/** The boxes of a chart: links, in the order of the tree. `self` is the body whose page it is. */
export function ChartBoxes({ boxes, self }: { boxes: ChartLayout["boxes"]; self?: string }) {
  const locale = useLocale();
  const t = useTranslations("Chart");
  return (
    <ul>
      {boxes.map(({ id, x, y, width, height, body: { link, kind, relation } }) => {
        const label = (
          <span {...languageAttributes(link.label.language)} className="min-w-0 text-center text-[1em] [overflow-wrap:anywhere]">
            <Signs text={link.label.text} />
            {link.label.status !== "SOURCE" && <span aria-hidden>°</span>}
          </span>
        );
        const style = {
          insetInlineStart: `${round(x)}em`,
          top: `${round(y)}em`,
          inlineSize: `${round(width)}em`,
          minBlockSize: `${round(height)}em`,
        };
        const box = `absolute flex items-center justify-center rounded border px-[0.4em] py-[0.2em] ${GROUNDS[kind] ?? "bg-raised text-ink border-line"}`;
        return (
          <li key={id}>
            {id === self ? (
              <strong style={style} className={`${box} ${FIRST_SEEN} !border-accent !bg-accent !text-on-accent`} aria-current="page">
                {label}
              </strong>
            ) : (
              <a
                href={entityHref(locale, link)}
                style={style}
                className={`${box} ${relation ? "" : FIRST_SEEN} no-underline hover:!border-accent hover:underline`}
              >
                {label}
                {relation && <span className="sr-only"> ({t("relation", { relation })})</span>}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
