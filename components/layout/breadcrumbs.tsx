import { useLocale, useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";

export type Crumb = { label: string; href?: string };

/** Where the page stands: home first; the last crumb is the page itself and is not a link. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const locale = useLocale();
  const site = useTranslations("Site");
  const nav = useTranslations("Nav");
  const all = [{ label: nav("home"), href: `/${locale}` }, ...crumbs];
  return (
    <nav aria-label={site("breadcrumbs")} className="no-print mt-4 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {all.map(({ label, href }, i) => (
          <li key={`${i}-${label}`} className="flex gap-x-2">
            {/* No mirroring by style: the sign itself is mirrored in right-to-left text (Unicode Bidi_Mirrored). */}
            {i > 0 && (
              <span aria-hidden className="py-0.5 text-muted">
                ›
              </span>
            )}
            {href ? (
              <a href={href} className="py-0.5">
                <Signs text={label} />
              </a>
            ) : (
              <span aria-current="page" className="py-0.5">
                <Signs text={label} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
