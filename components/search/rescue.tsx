import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { Facet } from "@/lib/search/facets";
import type { SearchView } from "@/lib/search/present";
import { toQuery } from "@/lib/url/params";
import { Browse } from "./search-help";

/** Where nothing was found: ways that lead somewhere, each with its number of results. */
export function Rescue({ offers, q }: { offers: SearchView["rescue"]; q: string }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  return (
    <>
      <Section id="rescue" title={t("rescueTitle")}>
        <ul className="list-disc space-y-1 ps-6 marker:text-muted">
          {offers.map(({ offer, address }) => (
            <li key={`${offer.kind}${address}`}>
              <a href={`/${locale}/search${address}`}>
                <Offer offer={offer} />
              </a>{" "}
              <span className="text-muted">({t("results", { count: offer.count })})</span>
            </li>
          ))}
          {q !== "" && (
            <li>
              <a href={`/${locale}/tasks${toQuery({ q })}`}>{t("rescueTasks")}</a>
            </li>
          )}
          <li>
            <a href={`/${locale}/search/help`}>{t("helpLink")}</a>
          </li>
        </ul>
      </Section>
      <Browse />
    </>
  );
}

function Offer({ offer }: { offer: SearchView["rescue"][number]["offer"] }) {
  const t = useTranslations("Search");
  switch (offer.kind) {
    case "filter":
      return t("rescueFilter", { name: t("facet", { facet: offer.facet as Facet }) });
    case "language":
      return t("rescueLanguage", { language: offer.language });
    case "spelling":
      return t.rich("rescueSpelling", { words: () => <bdi>{offer.q}</bdi> });
    case "plain":
      return t.rich("rescuePlain", { words: () => <bdi>{offer.q}</bdi> });
    case "word":
      return t.rich("rescueWord", { words: () => <bdi>{offer.q}</bdi> });
  }
}
