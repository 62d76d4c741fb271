import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { Notes } from "@/components/note/notes";
import { Status } from "@/components/text/said";
import { Facts } from "@/components/ui/facts";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { languageAttributes } from "@/lib/i18n/text";
import type { NoteView } from "@/lib/note/present";
import type { PassageView, SourceView } from "@/lib/source/document";
import type { RestsRow } from "@/lib/source/queries";
import type { Rests } from "@/lib/source/rests";
import { PassageList } from "./passage-list";
import { RestsOnPassage } from "./rests-on-passage";
import { useSourceFacts } from "./source-facts";

type Props = {
  source: SourceView;
  passages: (PassageView & { rests: Rests[] })[];
  rests: RestsRow | undefined;
  notes: NoteView[];
};

/** A document in full, as found, passage by passage, and what rests on each. */
export function SourcePage({ source, passages, rests, notes }: Props) {
  const locale = useLocale();
  const t = useTranslations("Source");
  const { id, title } = source;
  const resting = new Map(passages.map((passage) => [passage.order, passage.rests]));
  return (
    <PageFrame path={`/sources/${id}`} crumbs={[{ label: t("listTitle"), href: `/${locale}/sources` }, { label: title.text }]}>
      <PageTitle kind={t("kindName", { kind: source.kind })} below={<Status said={title} />}>
        <span {...languageAttributes(title.language)}>{title.text}</span>
      </PageTitle>
      <div className="mt-6 text-sm">
        <Facts facts={useSourceFacts(source, rests)} />
      </div>
      <Section id="text" title={t("text")} note={t("asFound")}>
        <PassageList passages={passages} after={({ order }) => <RestsOnPassage sourceId={id} rests={resting.get(order) ?? []} />} />
      </Section>
      <Notes notes={notes} />
    </PageFrame>
  );
}
