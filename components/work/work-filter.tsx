import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { FACETS, type Choice, type Facet } from "@/lib/work/filter";
import type { WorkParams } from "@/lib/work/params";

type Props = { params: WorkParams; choices: Record<Facet, Choice[]> };

/** The filters of the list: a plain form, so that its address can be shared and no script is needed. */
export function WorkFilter({ params, choices }: Props) {
  const t = useTranslations("Work");
  return (
    <form className="no-print mt-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <div className="sm:col-span-2">
        <TextField name="q" dir="auto" label={t("q")} defaultValue={params.q} maxLength={300} />
      </div>
      {FACETS.map((facet) => (
        <FacetField key={facet} facet={facet} chosen={params[facet]} choices={choices[facet]} />
      ))}
      <div>
        <Button type="submit">{t("apply")}</Button>
      </div>
    </form>
  );
}

function FacetField({ facet, chosen, choices }: { facet: Facet; chosen: string | undefined; choices: Choice[] }) {
  const t = useTranslations("Work");
  const locale = useLocale();
  const nameOf = useChoiceName();
  const options = choices.map(({ value, count, name }) => ({ value, label: `${name ?? nameOf(facet, value)} (${count})` }));
  if (facet !== "type")
    options.sort((one, other) =>
      facet === "year" ? other.value.localeCompare(one.value) : one.label.localeCompare(other.label, locale, { numeric: true }),
    );
  return (
    <SelectField
      name={facet}
      label={t("facet", { facet })}
      defaultValue={chosen ?? ""}
      options={[{ value: "", label: t("all") }, ...options]}
    />
  );
}

/** The words for a value that is no record: a status, a type, a language; a year is its own word. */
function useChoiceName(): (facet: Facet, value: string) => string {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  return (facet, value) => {
    if (facet === "status") return t("status", { status: value });
    if (facet === "type") return t("type", { type: value });
    return facet === "language" ? text("language", { language: value }) : value;
  };
}
