import { useLocale, useTranslations } from "next-intl";
import { decadesOf, type Range } from "@/lib/event/lanes/range";
import { toQuery } from "@/lib/url/params";

type Params = { kind?: string | undefined; organ?: string | undefined; decade?: string | undefined; year?: string | undefined };

/** Nearer and farther by links: all years, a decade, a year of it. */
export function TimelineZoom({ params, all }: { params: Params; all: Range }) {
  const locale = useLocale();
  const t = useTranslations("Timeline");
  const { decade, year, ...filters } = params;
  const open = year !== undefined ? Math.floor(Number(year) / 10) * 10 : decade && Number(decade);
  const link = (label: string, zoom: { decade?: string; year?: string }, current: boolean) => (
    <li key={label}>
      <a
        href={`/${locale}/timeline${toQuery({ ...filters, ...zoom })}`}
        aria-current={current ? "true" : undefined}
        className="inline-block rounded px-2 py-1 aria-[current]:bg-sunk aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
      >
        {label}
      </a>
    </li>
  );
  const years =
    typeof open === "number" ? Array.from({ length: 10 }, (_, i) => open + i).filter((one) => one >= all.from && one <= all.to) : [];
  return (
    <nav aria-label={t("zoom")} className="no-print mt-6 text-sm">
      <ul className="flex flex-wrap gap-x-1">
        {link(t("wholeTime"), {}, decade === undefined && year === undefined)}
        {decadesOf(all).map((one) => link(t("decade", { from: String(one), to: String(one + 9) }), { decade: String(one) }, open === one))}
      </ul>
      {years.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-1">
          {years.map((one) => link(String(one), { year: String(one) }, year === String(one)))}
        </ul>
      )}
    </nav>
  );
}
