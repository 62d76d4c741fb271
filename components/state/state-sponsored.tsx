import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { WorkLines } from "@/components/work/work-line";
import { toQuery } from "@/lib/url/params";
import type { WorkLine } from "@/lib/work/present";

/** The newest texts that a State sponsored, and the way to all of them. */
export function StateSponsored({
  stateId,
  sponsored: { total, works },
}: {
  stateId: string;
  sponsored: { total: number; works: WorkLine[] };
}) {
  const t = useTranslations("State");
  const list = useTranslations("Works");
  const locale = useLocale();
  if (works.length === 0) return null;
  return (
    <Section id="sponsored" title={t("sponsored")}>
      <WorkLines works={works} />
      {total > works.length && (
        <p className="mt-3">
          <a href={`/${locale}/resolutions${toQuery({ sponsor: stateId })}`}>{list("all", { count: total })}</a>
        </p>
      )}
    </Section>
  );
}
