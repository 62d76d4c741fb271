import { useLocale, useTranslations } from "next-intl";
import { Picture } from "@/components/picture/picture";
import { Signs } from "@/components/text/signs";
import { edgePath, layoutCitations } from "@/lib/citation/layout";
import type { CitationGraph } from "@/lib/citation/graph";
import { entityHref } from "@/lib/entity/href";
import { LOCALE_FACTS } from "@/lib/i18n/locales";
import { languageAttributes } from "@/lib/i18n/text";
import { round } from "@/lib/picture/geometry";

/** What a text cites, the text, and what cites it, in reading direction. Lines run from the citing text to the cited one. */
export function CitationPicture({ graph }: { graph: CitationGraph }) {
  const locale = useLocale();
  const t = useTranslations("Citations");
  const { direction } = LOCALE_FACTS[locale];
  const layout = layoutCitations(graph);
  const lines = layout.edges.map((edge) => (
    <path
      key={`${edge.from}-${edge.to}`}
      d={edgePath(edge, layout, direction)}
      fill="none"
      stroke="var(--color-muted)"
      strokeWidth={0.09}
    />
  ));
  return (
    <>
      <Picture title={t("picture")} width={layout.width} height={layout.height} lines={lines}>
        <ul>
          {layout.boxes.map(({ id, x, y, width, height, node: { link, short, year } }) => {
            const own = id === graph.self.id;
            const style = {
              insetInlineStart: `${round(x)}em`,
              top: `${round(y)}em`,
              inlineSize: `${round(width)}em`,
              minBlockSize: `${round(height)}em`,
            };
            const ground = own
              ? "border-accent bg-accent font-semibold !text-on-accent"
              : "border-line bg-raised text-ink hover:border-accent";
            return (
              <li key={id}>
                <a
                  href={entityHref(locale, link)}
                  title={link.label.text}
                  style={style}
                  className={`absolute flex items-center justify-center rounded border px-[0.4em] py-[0.2em] no-underline ${ground}`}
                >
                  <span className="max-w-full text-center text-[1em] [overflow-wrap:anywhere]">
                    <span {...languageAttributes(link.label.language)}>
                      <Signs text={short} />
                    </span>
                    {year && ` · ${year}`}
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      </Picture>
      <p className="text-sm text-muted">{t("reading")}</p>
      {layout.hidden.cites + layout.hidden.citedBy > 0 && (
        <p className="text-sm text-muted">{t("hidden", { count: layout.hidden.cites + layout.hidden.citedBy })}</p>
      )}
    </>
  );
}
