import { useLocale, useTranslations } from "next-intl";
import { Picture } from "@/components/picture/picture";
import { LOCALE_FACTS } from "@/lib/i18n/locales";
import { layoutNeighbourhood } from "@/lib/organization/chart/layout";
import { toNeighbourhood } from "@/lib/organization/chart/present";
import type { OrganizationView } from "@/lib/organization/present";
import { ChartBoxes } from "./chart-boxes";
import { Legend } from "./legend";
import { ChartLines } from "./strokes";

/** A body with those directly above and below it. The list beside it is the section in which it stands. */
export function Neighbourhood({ organization }: { organization: OrganizationView }) {
  const locale = useLocale();
  const t = useTranslations("Chart");
  const { self, parents, children } = toNeighbourhood(organization);
  if (parents.length + children.length === 0) return null;
  const { width, height, boxes, lines } = layoutNeighbourhood(self, parents, children);
  return (
    <div className="mb-6">
      <Picture
        title={t("neighbourhood")}
        width={width}
        height={height}
        lines={<ChartLines lines={lines} width={width} direction={LOCALE_FACTS[locale].direction} />}
      >
        <ChartBoxes boxes={boxes} self={self.id} />
      </Picture>
      <Legend relations={lines.map(({ relation }) => relation)} />
      <p className="no-print mt-2 text-sm">
        <a href={`/${locale}/organizations/chart`}>{t("whole")}</a>
      </p>
    </div>
  );
}
