import { useLocale, useTranslations } from "next-intl";
import { ReferenceList } from "@/components/evidence/reference-list";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityName } from "@/components/text/entity-link";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Aspects } from "@/lib/entity/queries";
import type { Said } from "@/lib/entity/present";
import { eventFacts } from "@/lib/event/present";
import type { OrganSessions } from "@/lib/event/sessions";
import { numberEvidence, type References } from "@/lib/evidence/present";
import { toQuery } from "@/lib/url/params";
import { SessionTable } from "./session-table";

type Props = {
  all: OrganSessions[];
  organ: string | undefined;
  ignored: string[];
  evidence: Aspects["evidence"];
  sources: Map<string, Said>;
};

/** The sessions of every organ, with a filter in the address. */
export function SessionsPage({ all, organ, ignored, evidence, sources }: Props) {
  const locale = useLocale();
  const t = useTranslations("Sessions");
  const nav = useTranslations("Nav");
  const text = useTranslations("Text");
  const filter = useTranslations("Filter");
  const shown = all.filter((group) => !organ || group.organ.id === organ);
  const sessions = shown.flatMap(({ series }) => series.flatMap((one) => one.sessions));
  const references = numberEvidence({ evidence }, eventFacts(sessions));
  return (
    <PageFrame path={`/sessions${toQuery({ organ })}`} crumbs={[{ label: nav("sessions") }]}>
      <PageTitle>{nav("sessions")}</PageTitle>
      <p className="mt-3 max-w-3xl">
        {t("lead")} {t.rich("others", { link: (words) => <a href={`/${locale}/timeline`}>{words}</a> })}
      </p>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <Filter all={all} organ={organ} />
      <p role="status" className="mt-4 text-sm text-muted">
        {t("found", { count: sessions.length })}
        {organ && (
          <>
            {" · "}
            <a href={`/${locale}/sessions`}>{filter("clear")}</a>
          </>
        )}
      </p>
      {shown.map((group) => (
        <OrganSection key={group.organ.id} group={group} references={references} />
      ))}
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}

function Filter({ all, organ }: { all: OrganSessions[]; organ: string | undefined }) {
  const t = useTranslations("Sessions");
  const filter = useTranslations("Filter");
  const options = all.map((group) => ({ value: group.organ.id, label: group.organ.label.text }));
  return (
    <form className="no-print mt-6 grid items-end gap-4 sm:grid-cols-[minmax(0,28rem)_auto] sm:justify-start">
      <SelectField
        name="organ"
        label={t("organFilter")}
        defaultValue={organ ?? ""}
        options={[{ value: "", label: t("allOrgans") }, ...options]}
      />
      <Button type="submit">{filter("apply")}</Button>
    </form>
  );
}

function OrganSection({ group, references }: { group: OrganSessions; references: References }) {
  const t = useTranslations("Event");
  return (
    <Section id={`organ-${group.organ.id}`} title={<EntityName link={group.organ} />}>
      <div className="space-y-8">
        {group.series.map(({ series, sessions, bare }) => (
          <SessionTable key={series} caption={t("seriesList", { series })} sessions={sessions} bare={bare} references={references} />
        ))}
      </div>
    </Section>
  );
}
