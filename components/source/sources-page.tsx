import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { Status } from "@/components/text/said";
import { Facts } from "@/components/ui/facts";
import { PageTitle } from "@/components/ui/page-title";
import { languageAttributes } from "@/lib/i18n/text";
import type { SourceView } from "@/lib/source/document";
import type { RestsRow } from "@/lib/source/queries";
import { useSourceFacts } from "./source-facts";

type Props = { sources: SourceView[]; rests: RestsRow[] };

/** The documents from which everything comes. */
export function SourcesPage({ sources, rests }: Props) {
  const t = useTranslations("Source");
  return (
    <PageFrame path="/sources" crumbs={[{ label: t("listTitle") }]}>
      <PageTitle>{t("listTitle")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("listLead", { count: sources.length })}</p>
      <ol className="mt-8 space-y-6">
        {sources.map((source) => (
          <li key={source.id} id={source.id} className="break-inside-avoid rounded border border-line bg-raised px-4 py-4">
            <Card source={source} rests={rests.find(({ sourceId }) => sourceId === source.id)} />
          </li>
        ))}
      </ol>
    </PageFrame>
  );
}

function Card({ source, rests }: { source: SourceView; rests: RestsRow | undefined }) {
  const locale = useLocale();
  const facts = useSourceFacts(source, rests);
  return (
    <>
      <h2 className="text-lg font-semibold text-balance">
        <a href={`/${locale}/sources/${source.id}`} {...languageAttributes(source.title.language)}>
          {source.title.text}
        </a>
      </h2>
      <Status said={source.title} />
      <div className="mt-3 text-sm">
        <Facts facts={facts} />
      </div>
    </>
  );
}
