import { useLocale, useTranslations } from "next-intl";
import { languageAttributes } from "@/lib/i18n/text";
import { paragraphName } from "./mention-list";

type Props = { workId: string; address: string; citation: string };

/**
 * What can be done with a paragraph, in one menu: its link, its words, its citation. A disclosure of links that
 * needs no JavaScript; with it, text and link are copied at once, and the citations of all languages open over the page.
 */
export function ParagraphMenu({ workId, address, citation }: Props) {
  const t = useTranslations("Reader");
  const mentions = useTranslations("Mentions");
  const locale = useLocale();
  const name = paragraphName(address, mentions);
  const item = "block w-full rounded px-2 py-1.5 text-start text-ink no-underline hover:bg-sunk";
  return (
    <details name="paragraph-tools" data-tools className="no-print relative text-sm">
      <summary
        aria-label={t("tools", { name })}
        title={t("tools", { name })}
        className="flex h-6 min-w-6 list-none items-center justify-center rounded text-muted hover:bg-sunk hover:text-accent [&::-webkit-details-marker]:hidden"
      >
        {"⋯"}
      </summary>
      <div className="absolute start-0 z-20 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded border border-line bg-raised p-2 shadow-lg">
        <ul>
          <li>
            <a href={`#${address}`} className={item}>
              {t("permanentLink")}
            </a>
          </li>
          {(["link", "text"] as const).map((tool) => (
            <li key={tool} className="js-only">
              <button type="button" data-tool={tool} className={item}>
                {t(tool === "link" ? "copyLink" : "copyText")}
              </button>
            </li>
          ))}
          <li>
            <a href={`/${locale}/resolutions/${workId}/cite/${address}`} data-tool="cite" rel="nofollow" className={item}>
              {t("cite")}
            </a>
          </li>
        </ul>
        <p {...languageAttributes(locale)} className="mt-1 border-t border-line px-2 pt-2 text-xs text-muted select-all">
          {citation}
        </p>
      </div>
    </details>
  );
}
