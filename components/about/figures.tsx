import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { SaidText } from "@/components/text/said";
import { Facts, type Fact } from "@/components/ui/facts";
import type { Said } from "@/lib/entity/present";
import type { Reference, References } from "@/lib/evidence/present";
import { languageAttributes } from "@/lib/i18n/text";
import type { Figure } from "@/lib/statistic/present";

type Props = { references: References; titles: Map<string, Said> };

/** The figures, each "according to" its source, with an address of its own. */
export function Figures({ figures, ...props }: Props & { figures: Figure[] }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {figures.map((figure) => (
        <li
          key={figure.id}
          id={figure.id}
          className="break-inside-avoid rounded border border-line bg-raised px-4 py-3 target:border-accent"
        >
          <FigureCard figure={figure} {...props} />
        </li>
      ))}
    </ul>
  );
}

function FigureCard({ figure, references, titles }: Props & { figure: Figure }) {
  const t = useTranslations("About");
  const { id, link, value, unit, bound } = figure;
  const pins = references.pins(id);
  return (
    <>
      <p className="text-lg font-semibold">{t("value", { bound, amount: t("amount", { unit, count: value }) })}</p>
      <div className="text-sm">
        <SaidText said={link.label}>
          <Pins pins={pins} />
        </SaidText>
        <div className="mt-2">
          <Facts facts={useFacts(figure, pins, titles)} />
        </div>
      </div>
    </>
  );
}

function useFacts({ printed, asOf, about, partOf }: Figure, pins: Reference[], titles: Map<string, Said>): Fact[] {
  const t = useTranslations("About");
  const facts: (Fact | false)[] = [
    printed.length > 0 && { key: "printed", term: t("printed"), value: <Printed printed={printed} /> },
    asOf !== null && { key: "asOf", term: t("asOf"), value: <DateText date={asOf} short /> },
    about !== null && { key: "about", term: t("about"), value: <EntityLink link={about} /> },
    partOf !== null && { key: "partOf", term: t("partOf"), value: <EntityLink link={partOf} /> },
    pins.length > 0 && { key: "source", term: t("accordingTo"), value: <According pins={pins} titles={titles} /> },
  ];
  return facts.filter((fact) => fact !== false);
}

function Printed({ printed }: { printed: Figure["printed"] }) {
  return printed.map(({ language, text }, i) => (
    <span key={language}>
      {i > 0 && " · "}
      <bdi {...languageAttributes(language)}>{text}</bdi>
    </span>
  ));
}

function According({ pins, titles }: { pins: Reference[]; titles: Map<string, Said> }) {
  const locale = useLocale();
  const ids = [...new Set(pins.map(({ sourceId }) => sourceId))];
  return ids.map((id) => (
    <a key={id} href={`/${locale}/sources/${id}`} className="me-3">
      {titles.get(id)?.text ?? id}
    </a>
  ));
}
