import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityLink, EntityName } from "@/components/text/entity-link";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { languageAttributes } from "@/lib/i18n/text";
import { shares, type Bar, type OrganBars } from "@/lib/statistic/bars";
import type { LanguageCount } from "@/lib/statistic/counts";
import { BarTable } from "./bar-table";

type Props = { sessions: OrganBars[]; subjects: Bar[]; verbs: Bar[]; languages: LanguageCount[] };

/** What can be counted in the collection: small plots from zero, each a table. */
export function StatisticsPage({ sessions, subjects, verbs, languages }: Props) {
  const t = useTranslations("Statistics");
  return (
    <PageFrame path="/statistics" crumbs={[{ label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      {sessions.length > 0 && (
        <Section id="sessions" title={t("sessions")} note={t("sessionsLead")}>
          <div className="space-y-6">
            {sessions.map((organ) => (
              <OrganPlot key={organ.organ.id} organ={organ} />
            ))}
          </div>
        </Section>
      )}
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
    </PageFrame>
  );
}

function toRow({ id, link, count, share }: Bar, linked: boolean) {
  return { key: id, count, share, name: linked ? <EntityLink link={link} /> : <EntityName link={link} /> };
}

/** More sessions than these are folded. */
const OPEN_AT_MOST = 12;

function OrganPlot({ organ: { organ, bars, total } }: { organ: OrganBars }) {
  const t = useTranslations("Statistics");
  const locale = useLocale();
  return (
    <details open={bars.length <= OPEN_AT_MOST}>
      <summary className="py-1 font-semibold">
        <span {...languageAttributes(organ.label.language)} lang={organ.label.language === locale ? undefined : organ.label.language}>
          {organ.label.text}
        </span>{" "}
        <span className="font-normal text-muted">{t("inSessions", { texts: total, sessions: bars.length })}</span>
      </summary>
      <BarTable
        caption={t("sessionsCaption", { organ: organ.label.text })}
        head={[t("session"), t("texts")]}
        rows={bars.map((bar) => toRow(bar, true))}
      />
    </details>
  );
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
