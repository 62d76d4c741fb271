import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityName } from "@/components/text/entity-link";
import { PageTitle } from "@/components/ui/page-title";
import { paragraphName } from "@/components/work/mention-list";
import { languageAttributes } from "@/lib/i18n/text";
import type { PassageView, SourceView } from "@/lib/source/document";
import type { Fact } from "@/lib/source/rests";
import type { Range } from "@/lib/source/text";
import { PassageList } from "./passage-list";

type Props = { source: SourceView; passages: PassageView[]; quote: Range; facts: Fact[] };

/** A document with one quotation marked, and, right behind it, what rests on these words. */
export function QuotationPage({ source, passages, quote, facts }: Props) {
  const locale = useLocale();
  const t = useTranslations("Source");
  const { id, title } = source;
  const home = `/${locale}/sources/${id}`;
  const marked = passages.filter(({ stretches }) => stretches.some(({ quoted }) => quoted)).map(({ order }) => order);
  const last = marked.at(-1);
  return (
    <PageFrame
      path={`/sources/${id}/${quote.start}-${quote.end}`}
      crumbs={[{ label: t("listTitle"), href: `/${locale}/sources` }, { label: title.text, href: home }, { label: t("quotation") }]}
    >
      <PageTitle kind={t("quotation")}>
        <span {...languageAttributes(title.language)}>{title.text}</span>
      </PageTitle>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <a href="#quote">{t("toQuote", { number: String(marked[0] ?? 1) })}</a>
        <a href={`${home}#p-${marked[0] ?? 1}`}>{t("wholeDocument")}</a>
      </p>
      <div className="mt-6">
        <PassageList passages={passages} after={({ order }) => order === last && <WhatRests facts={facts} />} />
      </div>
    </PageFrame>
  );
}

function WhatRests({ facts }: { facts: Fact[] }) {
  const t = useTranslations("Source");
  return (
    <aside aria-labelledby="rests-title" className="mt-3 rounded border-s-4 border-accent bg-raised px-3 py-2 text-sm">
      <h2 id="rests-title" className="font-semibold">
        {t("restsOnWords")}
      </h2>
      <ul className="mt-1 space-y-1">
        {facts.map((fact) => (
          <li key={`${fact.href}${fact.field}`}>
            <FactLink fact={fact} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function FactLink({ fact: { link, href, field, address } }: { fact: Fact }) {
  const t = useTranslations("Source");
  const mentions = useTranslations("Mentions");
  return (
    <>
      <a href={href}>
        <EntityName link={link} />
        {address !== null && ` · ${paragraphName(address, mentions)}`}
      </a>
      <span className="text-muted">
        {" · "}
        {t("noun", { noun: link.noun })}
        {field !== "" && ` · ${t("field", { field })}`}
      </span>
    </>
  );
}
