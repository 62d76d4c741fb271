import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityLink } from "@/components/text/entity-link";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { OrganizationLine } from "@/lib/organization/present";
import { CLASSIFICATIONS } from "@/lib/organization/schema";
import { toQuery } from "@/lib/url/params";

type Params = { q?: string | undefined; kind?: string | undefined };
type Props = { all: OrganizationLine[]; shown: OrganizationLine[]; params: Params; ignored: string[] };

/** All bodies by kind with counts, and a filter that knows their names and acronyms in three languages. */
export function OrganizationsPage({ all, shown, params, ignored }: Props) {
  const locale = useLocale();
  const t = useTranslations("Organization");
  const nav = useTranslations("Nav");
  const text = useTranslations("Text");
  return (
    <PageFrame path={`/organizations${toQuery(params)}`} crumbs={[{ label: t("listTitle") }]}>
      <PageTitle>{t("listTitle")}</PageTitle>
      <p className="mt-3">{t("listLead")}</p>
      <ul className="no-print mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <a href={`/${locale}/organizations/chart`}>{nav("chart")}</a>
        </li>
        <li>
          <a href={`/${locale}/members`}>{nav("members")}</a>
        </li>
      </ul>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <Filter all={all} params={params} />
      <p role="status" className="mt-4 text-sm text-muted">
        {t("found", { count: shown.length })}
        {(params.q ?? params.kind) !== undefined && (
          <>
            {" · "}
            <a href={`/${locale}/organizations`}>{t("clear")}</a>
          </>
        )}
      </p>
      {shown.length === 0 && <p className="mt-6">{t("none")}</p>}
      {CLASSIFICATIONS.map((kind) => (
        <Group key={kind} kind={kind} lines={shown.filter((line) => line.classification === kind)} />
      ))}
    </PageFrame>
  );
}

function Filter({ all, params }: { all: OrganizationLine[]; params: Params }) {
  const t = useTranslations("Organization");
  const kinds = CLASSIFICATIONS.filter((kind) => all.some((line) => line.classification === kind));
  const options = kinds.map((kind) => ({
    value: kind,
    label: `${t("classifications", { kind })} (${all.filter((line) => line.classification === kind).length})`,
  }));
  return (
    <form className="no-print mt-6 grid items-end gap-4 sm:grid-cols-[1fr_16rem_auto]">
      <TextField name="q" label={t("filter")} defaultValue={params.q} maxLength={300} />
      <SelectField
        name="kind"
        label={t("kindFilter")}
        defaultValue={params.kind ?? ""}
        options={[{ value: "", label: t("all") }, ...options]}
      />
      <Button type="submit">{t("apply")}</Button>
    </form>
  );
}

function Group({ kind, lines }: { kind: string; lines: OrganizationLine[] }) {
  const t = useTranslations("Organization");
  if (lines.length === 0) return null;
  return (
    <Section
      id={kind.toLowerCase()}
      title={
        <>
          {t("classifications", { kind })} <span className="font-normal text-muted">({lines.length})</span>
        </>
      }
    >
      <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {lines.map(({ link }) => (
          <li key={link.id}>
            <EntityLink link={link} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
