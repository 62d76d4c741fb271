import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { FACETS, LINKED, type Choice, type Facet } from "@/lib/work/filter";
import type { WorkList } from "@/lib/work/list";
import { SORTS } from "@/lib/work/params";
import { useFilterName } from "./filter-name";

/** Filters that most readers want stand open where there is room; the others are one click away. */
const FIRST: readonly Facet[] = ["organ", "session", "year", "language"];

/** The filters of the list: a plain form, so that its address can be shared and no script is needed. */
export function WorkFilter({ list }: { list: WorkList }) {
  const t = useTranslations("Works");
  const work = useTranslations("Work");
  const { params } = list;
  const more = FACETS.filter((facet) => !FIRST.includes(facet));
  return (
    <form className="no-print mt-6 space-y-4">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <div className="lg:col-span-3">
          <TextField name="q" dir="auto" label={work("q")} defaultValue={params.q} maxLength={300} />
        </div>
        <SelectField
          name="sort"
          label={t("sort")}
          defaultValue={params.sort ?? ""}
          options={SORTS.map((sort, i) => ({ value: i === 0 ? "" : sort, label: t("order", { sort }) }))}
        />
      </div>
      <details className="folded-on-phones" open={FIRST.some((facet) => params[facet] !== undefined)}>
        <summary className="w-fit py-1 text-sm">{t("first")}</summary>
        <div className="grid grid-cols-2 items-end gap-4 max-sm:mt-2 lg:grid-cols-4">
          {FIRST.map((facet) => (
            <FacetField key={facet} facet={facet} list={list} />
          ))}
        </div>
      </details>
      <details open={more.some((facet) => params[facet] !== undefined)}>
        <summary className="w-fit py-1 text-sm">{t("more")}</summary>
        <div className="mt-2 grid grid-cols-2 items-end gap-4 lg:grid-cols-4">
          {more.map((facet) => (
            <FacetField key={facet} facet={facet} list={list} />
          ))}
        </div>
      </details>
      {LINKED.map((name) => params[name] !== undefined && <input key={name} type="hidden" name={name} value={params[name]} />)}
      <Button type="submit">{work("apply")}</Button>
    </form>
  );
}

function FacetField({ facet, list: { params, choices, names } }: { facet: Facet; list: WorkList }) {
  const t = useTranslations("Works");
  const work = useTranslations("Work");
  const locale = useLocale();
  const nameOf = useFilterName(names);
  const chosen = params[facet];
  const options = withChosen(choices[facet], chosen).map(({ value, count }) => ({ value, label: `${nameOf(facet, value)} (${count})` }));
  options.sort((one, other) =>
    facet === "year" ? other.value.localeCompare(one.value) : one.label.localeCompare(other.label, locale, { numeric: true }),
  );
  return (
    <SelectField
      name={facet}
      label={t("filter", { filter: facet })}
      defaultValue={chosen ?? ""}
      options={[{ value: "", label: work("all") }, ...options]}
    />
  );
}

/** What is chosen stays a choice where the other filters leave it nothing. */
function withChosen(choices: Choice[], chosen: string | undefined): Choice[] {
  return chosen === undefined || choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen, count: 0 }];
}
