import { useFormatter, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { Facts, type Fact } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { Reference, References } from "@/lib/evidence/present";
import { LOCALES } from "@/lib/i18n/locales";
import { languageAttributes } from "@/lib/i18n/text";
import type { Figure, OrganizationView } from "@/lib/organization/present";

/** By which text, where and when the body came to be; where it sits; the figures given of it. */
export function Establishment({ organization, references }: { organization: OrganizationView; references: References }) {
  const t = useTranslations("Organization");
  const { id, established, sites, figures, officeType } = organization;
  const pins = <Pins pins={references.pins(id, "established")} />;
  const facts: (Fact | null)[] = [
    established.work && {
      key: "work",
      term: t("establishedBy"),
      value: (
        <>
          <EntityLink link={established.work} /> {pins}
        </>
      ),
    },
    established.event && {
      key: "event",
      term: t("establishedAt"),
      value: (
        <>
          <EntityLink link={established.event} /> {pins}
        </>
      ),
    },
    established.date && {
      key: "date",
      term: t("date"),
      value: (
        <>
          <DateText date={established.date} /> {pins}
        </>
      ),
    },
    officeType === null ? null : { key: "type", term: t("officeTypeTerm"), value: t("officeType", { type: officeType }) },
    ...sites.map(({ id: site, role, provisional, place, part }) => ({
      key: site,
      term: t("siteRole", { role }),
      value: (
        <>
          <EntityLink link={place} /> {provisional && `(${t("provisional")})`} <Pins pins={references.pins(id, part)} />
        </>
      ),
    })),
    ...figures.map((figure) => ({
      key: figure.id,
      term: figure.link.label.text,
      value: <FigureValue figure={figure} pins={references.pins(figure.id)} />,
    })),
  ];
  const shown = facts.filter((fact) => fact !== null);
  if (shown.length === 0) return null;
  return (
    <Section id="established" title={t("established")}>
      <Facts facts={shown} />
    </Section>
  );
}

/** A figure as a number and, where the source writes it otherwise, as printed. */
function FigureValue({ figure: { value, printed, asOf }, pins }: { figure: Figure; pins: Reference[] }) {
  const date = useTranslations("Date");
  const format = useFormatter();
  const number = format.number(value, "plain");
  const words = LOCALES.flatMap((language) =>
    printed[language] && printed[language] !== number ? [{ language, text: printed[language] }] : [],
  );
  return (
    <>
      {number}
      {words.map(({ language, text }) => (
        <span key={language} className="text-sm text-muted">
          {" · "}
          {date.rich("printed", { words: () => <bdi {...languageAttributes(language)}>{text}</bdi> })}
        </span>
      ))}{" "}
      {asOf && <DateText date={asOf} short />} <Pins pins={pins} />
    </>
  );
}
