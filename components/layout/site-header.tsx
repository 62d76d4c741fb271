import { useLocale, useTranslations } from "next-intl";
import { PaletteLink } from "@/components/palette/palette-link";
import { LanguageSwitch } from "./language-switch";
import { SearchBox } from "./search-box";
import { frameWidth } from "./width";

const SECTIONS = ["organizations", "states", "sessions", "resolutions", "tasks", "timeline", "sources", "about"] as const;

/** Pages with a search box of their own: home and the search. */
const OWN_BOX = /^\/(?:search)?(?:\?|$)/;

export function SiteHeader({ path, wide }: { path: string; wide: boolean }) {
  const locale = useLocale();
  const t = useTranslations("Site");
  const nav = useTranslations("Nav");
  return (
    <header className="border-b border-line bg-raised">
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-raised focus:p-3">
        {t("skip")}
      </a>
      <div className={`mx-auto ${frameWidth(wide)} px-4 pt-3`}>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <a href={`/${locale}`} className="text-lg leading-tight font-semibold text-accent-strong no-underline">
            {t("name")}
          </a>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <PaletteLink />
            <LanguageSwitch path={path} />
          </div>
        </div>
        <div className="no-print flex flex-wrap items-end justify-between gap-x-6 lg:flex-nowrap">
          <nav aria-label={t("sections")} className="order-2 -mx-1 w-full overflow-x-auto lg:order-1 lg:w-auto lg:shrink-0">
            <ul className="flex text-sm whitespace-nowrap">
              {SECTIONS.map((section) => (
                <li key={section}>
                  <a
                    href={`/${locale}/${section}`}
                    aria-current={path.startsWith(`/${section}`) ? "page" : undefined}
                    className="block border-b-4 border-transparent px-2 py-2.5 text-ink no-underline hover:border-line aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:[scroll-initial-target:nearest]"
                  >
                    {nav(section)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {!OWN_BOX.test(path) && <SearchBox />}
        </div>
      </div>
    </header>
  );
}
