import { useLocale, useTranslations } from "next-intl";
import type { Crumb } from "@/components/layout/breadcrumbs";
import { dataHref, pageData, pageSubject } from "@/lib/api/page-formats";

/**
 * What a page is, for machines: schema.org as JSON-LD. A block of data is no script: the content security policy has nothing against it.
 * Addresses are relative to the page's own, as JSON-LD in HTML allows: a page that is cached does not know its host.
 */
export function LinkedData({ path, crumbs = [] }: { path: string; crumbs?: Crumb[] }) {
  const locale = useLocale();
  const t = useTranslations("Site");
  const [bare = ""] = path.split(/[?#]/);
  const page = `/${locale}${bare}`;
  const subject = pageSubject(bare);
  const data = pageData(bare);
  const name = crumbs.at(-1)?.label;
  const graph = {
    "@context": "https://schema.org",
    "@type": bare === "" ? "WebSite" : "WebPage",
    "@id": page,
    url: page,
    name: name ?? t("name"),
    inLanguage: locale,
    isPartOf: { "@type": "WebSite", "@id": `/${locale}`, name: t("name") },
    ...(crumbs.length === 0
      ? {}
      : {
          breadcrumb: {
            "@type": "BreadcrumbList",
            itemListElement: crumbs.map(({ label, href }, i) => ({
              "@type": "ListItem",
              position: i + 1,
              name: label,
              item: href ?? page,
            })),
          },
        }),
    ...(subject === null ? {} : { mainEntity: { "@type": subject.type, "@id": `/id/${subject.id}`, name, url: `/id/${subject.id}` } }),
    ...(data === null
      ? {}
      : {
          encoding: data.formats.map(({ type, extension }) => ({
            "@type": "MediaObject",
            encodingFormat: type,
            contentUrl: dataHref(data, extension),
          })),
        }),
  };
  // `<` is the only sign that could end the block.
  const json = JSON.stringify(graph).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
