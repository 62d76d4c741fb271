import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import type { MatrixParams } from "@/lib/membership/matrix/params";
import type { Matrix } from "@/lib/membership/matrix/present";
import { toQuery } from "@/lib/url/params";
import { MatrixFilter } from "./matrix-filter";
import { MatrixTable } from "./matrix-table";

type Props = { all: Matrix; shown: Matrix; params: MatrixParams; ignored: string[] };

/** States and the bodies on which they sit: who sits on this, and who on this and on that. */
export function MatrixPage({ all, shown, params, ignored }: Props) {
  const locale = useLocale();
  const t = useTranslations("Members");
  const text = useTranslations("Text");
  const filter = useTranslations("Filter");
  const filtered = Object.values(params).some((value) => value !== undefined);
  return (
    <PageFrame path={`/members${toQuery(params)}`} crumbs={[{ label: t("title") }]} wide>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <MatrixFilter bodies={all.bodies} params={params} />
      <p role="status" className="mt-4 text-sm text-muted">
        {t("found", { count: shown.lines.length })}
        {filtered && (
          <>
            {" · "}
            <a href={`/${locale}/members`}>{filter("clear")}</a>
          </>
        )}
        {" · "}
        <a href={`/${locale}/members/csv${toQuery(params)}`} download>
          {t("csv")}
        </a>
      </p>
      {shown.lines.length === 0 ? <p className="mt-6">{t("none")}</p> : <MatrixTable matrix={shown} params={params} />}
      <p className="mt-4 max-w-3xl text-sm text-muted">{t("dates")}</p>
    </PageFrame>
  );
}
