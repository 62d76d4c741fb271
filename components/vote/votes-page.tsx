import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { Signs } from "@/components/text/signs";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { entityHref } from "@/lib/entity/href";
import type { GraphNode } from "@/lib/citation/graph";
import { languageAttributes } from "@/lib/i18n/text";
import type { VoteView } from "@/lib/vote/present";
import { VoteResult } from "./vote-result";

/** The recorded votes on a text. */
export function VotesPage({ work, votes }: { work: GraphNode; votes: VoteView[] }) {
  const locale = useLocale();
  const t = useTranslations("Votes");
  const nav = useTranslations("Nav");
  return (
    <PageFrame
      path={`/resolutions/${work.id}/votes`}
      crumbs={[
        { label: nav("resolutions"), href: `/${locale}/resolutions` },
        { label: work.short, href: entityHref(locale, work.link) },
        { label: t("title") },
      ]}
    >
      <PageTitle kind={t("title")}>
        <span {...languageAttributes(work.link.label.language)}>
          <Signs text={work.link.label.text} />
        </span>
      </PageTitle>
      {votes.map((vote, i) => (
        <Section key={vote.id} id={`vote-${i + 1}`} title={t("vote", { number: String(i + 1) })}>
          <VoteResult vote={vote} />
        </Section>
      ))}
    </PageFrame>
  );
}
