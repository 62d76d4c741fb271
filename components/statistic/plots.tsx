import { useTranslations } from "next-intl";
import { EntityLink, EntityName } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import { shares, type Bar } from "@/lib/statistic/bars";
import type { LanguageCount } from "@/lib/statistic/counts";
import type { Statistics } from "@/lib/statistic/statistics";
import { BarTable } from "./bar-table";

/** The plots that every set of texts has: languages, subjects, verbs; those without a line are left out. */
export function Plots({ statistics: { languages, subjects, verbs } }: { statistics: Statistics }) {
  const t = useTranslations("Statistics");
  return (
    <>
      <Section id="languages" title={t("languages")} note={t("languagesLead")}>
        <LanguagePlot languages={languages} />
      </Section>
      {subjects.length > 0 && (
        <Section id="subjects" title={t("subjects")} note={t("most", { count: subjects.length })}>
          <BarTable caption={t("subjectsCaption")} head={[t("subject"), t("texts")]} rows={subjects.map((bar) => toRow(bar, true))} />
        </Section>
      )}
      {verbs.length > 0 && (
        <Section id="verbs" title={t("verbs")} note={t("most", { count: verbs.length })}>
          <BarTable caption={t("verbsCaption")} head={[t("verb"), t("paragraphs")]} rows={verbs.map((bar) => toRow(bar, false))} />
        </Section>
      )}
    </>
  );
}

/** A bar as a line of its table; its name leads to the record when `linked`. */
export function toRow({ id, link, count, share }: Bar, linked: boolean) {
  return { key: id, count, share, name: linked ? <EntityLink link={link} /> : <EntityName link={link} /> };
}

function LanguagePlot({ languages }: { languages: LanguageCount[] }) {
  const t = useTranslations("Statistics");
  const text = useTranslations("Text");
  const shareOf = shares(languages);
  const rows = languages.map(({ languages: set, count }) => ({
    key: set.join("-") || "none",
    name: set.length === 0 ? t("noText") : set.map((language) => text("language", { language })).join(" · "),
    count,
    share: shareOf(count),
  }));
  return <BarTable caption={t("languagesCaption")} head={[t("languageSet"), t("texts")]} rows={rows} />;
}
