import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CountTable } from "@/components/about/count-table";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityLink } from "@/components/text/entity-link";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { FindingName } from "@/components/work/findings";
import type { LanguageCover, Range, SessionCover } from "@/lib/coverage/present";
import type { FindingCount } from "@/lib/coverage/queries";
import { totalOf } from "@/lib/coverage/present";
import { LOCALES } from "@/lib/i18n/locales";
import { toQuery } from "@/lib/url/params";

type Props = { covers: SessionCover[]; findings: FindingCount[]; /** Sessions of which no text is here in full. */ bare: number };

/** What is here of each session in each language, and what is missing. */
export function CoveragePage({ covers, findings, bare }: Props) {
  const locale = useLocale();
  const t = useTranslations("Coverage");
  const nav = useTranslations("Nav");
  return (
    <PageFrame path="/coverage" wide crumbs={[{ label: nav("about"), href: `/${locale}/about` }, { label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <Section id="sessions" title={t("sessions")} note={t("columnsNote")}>
        <CoverTable covers={covers} />
        <p className="mt-3 text-sm text-muted">
          {t.rich("bare", { count: bare, link: (words) => <a href={`/${locale}/sessions`}>{words}</a> })}
        </p>
      </Section>
      <Missing covers={covers} />
      <Defects findings={findings} />
    </PageFrame>
  );
}

const HEAD = "border-b border-line px-2 py-1.5 text-start font-semibold";
const CELL = "px-2 py-1.5 text-start";

function CoverTable({ covers }: { covers: SessionCover[] }) {
  const t = useTranslations("Coverage");
  const text = useTranslations("Text");
  const total = totalOf(covers);
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={t("title")}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t("sessions")}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={HEAD}>
              {t("session")}
            </th>
            <th scope="col" rowSpan={2} className={HEAD}>
              {t("works")}
            </th>
            {LOCALES.map((language) => (
              <th key={language} scope="colgroup" colSpan={STATES.length} className={`${HEAD} border-s`}>
                {text("language", { language })}
              </th>
            ))}
            <th scope="col" rowSpan={2} className={`${HEAD} border-s`}>
              {t("differing")}
            </th>
          </tr>
          <tr>
            {LOCALES.flatMap((language) =>
              STATES.map((state, i) => (
                <th key={`${language} ${state}`} scope="col" className={`${HEAD} font-normal ${i === 0 ? "border-s" : ""}`}>
                  {t("state", { state })}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {covers.map((cover) => (
            <Row key={cover.session?.id ?? "none"} cover={cover} id={cover.session?.id} head={<SessionName cover={cover} />} />
          ))}
        </tbody>
        <tfoot className="border-t-2 border-muted font-semibold">
          <Row cover={total} head={t("total")} />
        </tfoot>
      </table>
    </div>
  );
}

const STATES = ["texts", "paragraphs", "aligned", "sound"] as const;

function SessionName({ cover: { session } }: { cover: SessionCover }) {
  const t = useTranslations("Coverage");
  return session ? <EntityLink link={session.link} /> : <span className="text-muted">{t("noSession")}</span>;
}

type RowProps = { cover: Pick<SessionCover, "works" | "full" | "differing" | "languages">; id?: string | undefined; head: ReactNode };

function Row({ cover: { works, full, differing, languages }, id, head }: RowProps) {
  const locale = useLocale();
  const t = useTranslations("Coverage");
  const list = (query: Record<string, string>) => (id === undefined ? null : `/${locale}/resolutions${toQuery({ session: id, ...query })}`);
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className={`${CELL} min-w-44 font-normal`}>
        {head}
      </th>
      <td className={CELL}>
        <Count count={full} href={list({})} />
        {works > full && <span className="block text-xs text-muted">{t("cited", { count: works - full })}</span>}
      </td>
      {languages.map((cover) =>
        STATES.map((state, i) => (
          <td key={`${cover.language} ${state}`} className={`${CELL} ${i === 0 ? "border-s border-line" : ""}`}>
            <Count count={cover[state]} href={state === "texts" ? list({ language: cover.language }) : null} />
            {state === "texts" && <Lacking cover={cover} full={full} href={list({ lacks: cover.language })} />}
          </td>
        )),
      )}
      <td className={`${CELL} border-s border-line`}>
        <Count count={differing} href={list({ alignment: "MISMATCH" })} />
      </td>
    </tr>
  );
}

function Count({ count, href }: { count: number; href: string | null }) {
  const format = useFormatter();
  return href !== null && count > 0 ? (
    <a href={href} className="inline-block min-w-6 py-0.5">
      {format.number(count)}
    </a>
  ) : (
    format.number(count)
  );
}

function Lacking({ cover: { texts }, full, href }: { cover: LanguageCover; full: number; href: string | null }) {
  const t = useTranslations("Coverage");
  const words = t("lacking", { count: full - texts });
  if (full === texts) return null;
  return (
    <span className="block text-xs whitespace-nowrap">
      {href === null ? (
        words
      ) : (
        <a href={href} className="inline-block py-1">
          {words}
        </a>
      )}
    </span>
  );
}

/** Numbers of a session that no file here bears. */
function Missing({ covers }: { covers: SessionCover[] }) {
  const t = useTranslations("Coverage");
  const incomplete = covers.filter(({ missing }) => missing.length > 0);
  if (incomplete.length === 0) return null;
  return (
    <Section id="missing" title={t("missing")} note={t("missingNote")}>
      <ul className="space-y-3">
        {incomplete.map((cover) => (
          <li key={cover.session?.id}>
            <SessionName cover={cover} /> <span className="text-muted">({t("missingCount", { count: cover.missingCount })})</span>
            <p className="text-sm">
              <Ranges ranges={cover.missing} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Ranges({ ranges }: { ranges: Range[] }) {
  return ranges.map(({ from, to }, i) => (
    <span key={from}>
      {i > 0 && " · "}
      <bdi dir="ltr">{from === to ? from : `${from}–${to}`}</bdi>
    </span>
  ));
}

/** The defects of the imported files, by kind and language. */
function Defects({ findings }: { findings: FindingCount[] }) {
  const t = useTranslations("Coverage");
  const text = useTranslations("Text");
  if (findings.length === 0) return null;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const count = (code: string, language: string | null) =>
    findings.filter((row) => row.code === code && row.language === language).reduce((sum, row) => sum + row.count, 0);
  return (
    <Section id="defects" title={t("defects")}>
      <CountTable
        caption={t("defectsNote")}
        head={[t("defect"), ...LOCALES.map((language) => text("language", { language })), t("allLanguages")]}
        rows={codes.map((code) => [
          <FindingName key={code} code={code} />,
          ...LOCALES.map((language) => count(code, language)),
          count(code, null),
        ])}
      />
    </Section>
  );
}
