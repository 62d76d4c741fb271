import { useLocale, useTranslations } from "next-intl";
import { EntityName } from "@/components/text/entity-link";
import { entityHref } from "@/lib/entity/href";
import type { EventView } from "@/lib/event/present";
import { gapBetween } from "@/lib/event/sessions";

/** The way to the sessions before and after; where the sources leave some out, it says how many. */
export function Neighbours({ event, previous, next }: { event: EventView; previous: EventView | null; next: EventView | null }) {
  const t = useTranslations("Event");
  if (!previous && !next) return null;
  return (
    <nav aria-label={t("neighbours")} className="no-print mt-10 grid gap-4 border-t border-line pt-4 sm:grid-cols-2">
      <div>{previous && <Step session={previous} term={t("previous")} gap={gapBetween(previous.number, event.number)} arrow="←" />}</div>
      <div className="sm:text-end">
        {next && <Step session={next} term={t("next")} gap={gapBetween(next.number, event.number)} arrow="→" after />}
      </div>
    </nav>
  );
}

type StepProps = { session: EventView; term: string; gap: number; arrow: string; after?: boolean };

function Step({ session, term, gap, arrow, after = false }: StepProps) {
  const locale = useLocale();
  const t = useTranslations("Event");
  const sign = (
    <span aria-hidden className="inline-block rtl:-scale-x-100">
      {arrow}
    </span>
  );
  return (
    <>
      <p className="text-sm text-muted">{term}</p>
      <a href={entityHref(locale, session.link)} rel={after ? "next" : "prev"} className="group inline-block py-1 no-underline">
        {!after && <>{sign} </>}
        <span className="underline">
          <EntityName link={session.link} />
        </span>
        {after && <> {sign}</>}
      </a>
      {gap > 0 && <p className="text-sm text-muted">{t("gap", { count: gap })}</p>}
    </>
  );
}
