import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import { toQuery } from "@/lib/url/params";
import { firstPage } from "@/lib/work/filter";
import type { WorkList } from "@/lib/work/list";
import { FilterChips } from "./filter-chips";
import { ListPages } from "./list-pages";
import { NothingFound } from "./nothing-found";
import { WorkFilter } from "./work-filter";
import { WorkLines } from "./work-line";

/** The resolutions and documents that answer to the filters, a page at a time. */
export function WorksPage({ list, ignored }: { list: WorkList; ignored: string[] }) {
  const locale = useLocale();
  const t = useTranslations("Works");
  const work = useTranslations("Work");
  const text = useTranslations("Text");
  const { params, works, total, chips, around } = list;
  const filtered = chips.length > 0;
  return (
    <PageFrame path={`/resolutions${toQuery(params)}`} crumbs={[{ label: work("listTitle") }]}>
      <PageTitle>{work("listTitle")}</PageTitle>
      <p className="mt-3 max-w-3xl">
        {work("listLead")}{" "}
        {t.rich("coverage", {
          link: (words) => <a href={`/${locale}/coverage`}>{words}</a>,
          verbs: (words) => <a href={`/${locale}/verbs`}>{words}</a>,
        })}
      </p>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <WorkFilter list={list} />
      <FilterChips list={list} />
      <p role="status" className="mt-4 text-sm text-muted">
        {t("found", { count: total })}
        {" · "}
        {t("order", { sort: params.sort ?? "date" })}
        {filtered && (
          <>
            {" · "}
            <a href={`/${locale}/resolutions${toQuery({ sort: firstPage(params).sort })}`}>{work("clear")}</a>
          </>
        )}
      </p>
      {total === 0 ? (
        <NothingFound list={list} />
      ) : (
        <>
          <div className="mt-4 border-t border-line">
            <WorkLines works={works} />
          </div>
          <ListPages around={around} />
        </>
      )}
    </PageFrame>
  );
}
