import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { GROUPS } from "@/lib/search/groups";
import type { SearchParams } from "@/lib/search/params";
import type { SessionOption } from "@/lib/search/present";

/** The question with its two filters; a plain form that works without JavaScript. */
export function SearchForm({ params, sessions }: { params: SearchParams; sessions: SessionOption[] }) {
  const locale = useLocale();
  const t = useTranslations("Search");
  const kinds = GROUPS.map((group) => ({ value: group.toLowerCase(), label: t("group", { group }) }));
  return (
    <form action={`/${locale}/search`} className="no-print mt-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_12rem_16rem_auto]">
      <div className="sm:col-span-2 lg:col-span-1">
        <TextField name="q" label={t("question")} defaultValue={params.q} maxLength={300} dir="auto" />
      </div>
      <SelectField
        name="noun"
        label={t("kind")}
        defaultValue={params.noun?.toLowerCase() ?? ""}
        options={[{ value: "", label: t("everything") }, ...kinds]}
      />
      <SelectField
        name="session"
        label={t("session")}
        defaultValue={params.session ?? ""}
        options={[{ value: "", label: t("anySession") }, ...sessions]}
      />
      <Button type="submit">{t("submit")}</Button>
    </form>
  );
}
