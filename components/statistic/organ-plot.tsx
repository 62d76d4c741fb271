import { useLocale, useTranslations } from "next-intl";
import { entityHref } from "@/lib/entity/href";
import { languageAttributes } from "@/lib/i18n/text";
import type { OrganBars } from "@/lib/statistic/bars";
import { BarTable } from "./bar-table";
import { toRow } from "./plots";

/** More sessions than these are folded, where other organs follow. */
const OPEN_AT_MOST = 12;

/** The texts of an organ by session; `linked` leads on to what else can be counted of it. */
export function OrganPlot({ organ: { organ, bars, total }, linked = false }: { organ: OrganBars; linked?: boolean }) {
  const t = useTranslations("Statistics");
  const locale = useLocale();
  return (
    <details open={!linked || bars.length <= OPEN_AT_MOST}>
      <summary className="py-1 font-semibold">
        <span {...languageAttributes(organ.label.language)} lang={organ.label.language === locale ? undefined : organ.label.language}>
          {organ.label.text}
        </span>{" "}
        <span className="font-normal text-muted">{t("inSessions", { texts: total, sessions: bars.length })}</span>
      </summary>
      <BarTable
        caption={t(linked ? "sessionsCaption" : "bodySessionsCaption", { organ: organ.label.text })}
        head={[t("session"), t("texts")]}
        rows={bars.map((bar) => toRow(bar, true))}
      />
      {linked && (
        <p className="no-print mt-2 text-sm">
          <a href={`${entityHref(locale, organ)}/statistics`} className="inline-block py-0.5">
            {t("ofBody", { body: organ.label.text })}
          </a>
        </p>
      )}
    </details>
  );
}
