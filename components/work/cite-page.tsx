import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityName } from "@/components/text/entity-link";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { entityHref } from "@/lib/entity/href";
import type { Link } from "@/lib/entity/present";
import { languageAttributes } from "@/lib/i18n/text";
import type { CitationsOf } from "@/lib/work/citations";
import { paragraphName } from "./mention-list";

type Props = { work: Link; address: string | null; citations: CitationsOf[] };

/** A text or paragraph as one cites it, in every language and form. */
export function CitePage({ work, address, citations }: Props) {
  const t = useTranslations("Reader");
  const list = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  const text = useTranslations("Text");
  const locale = useLocale();
  const href = `${entityHref(locale, work)}${address ? `#${address}` : ""}`;
  return (
    <PageFrame
      path={`/resolutions/${work.id}/cite/${address ?? "all"}`}
      crumbs={[{ label: list("listTitle"), href: `/${locale}/resolutions` }, { label: work.label.text, href }, { label: t("citation") }]}
    >
      <PageTitle>{address ? t("citationOf", { name: paragraphName(address, mentions) }) : t("citation")}</PageTitle>
      <p className="mt-2">
        <a href={href}>
          <EntityName link={work} />
        </a>
      </p>
      <p className="mt-3 text-muted">{t("citeLead")}</p>
      {citations.map(({ language, forms }) => (
        <Section key={language} id={`cite-${language}`} title={text("language", { language })}>
          <dl className="space-y-4">
            {forms.map(({ form, text: words }) => (
              <div key={form}>
                <dt className="text-sm text-muted">{t("form", { form })}</dt>
                <dd {...languageAttributes(language)} className="break-words select-all">
                  {words}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </PageFrame>
  );
}
