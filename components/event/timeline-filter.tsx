import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import type { Link } from "@/lib/entity/present";
import { KINDS, type TimelineFilter as Params } from "@/lib/event/timeline";

/** The filters of the timeline; they stand in the address. */
export function TimelineFilter({ organs, params }: { organs: Link[]; params: Params }) {
  const t = useTranslations("Timeline");
  const event = useTranslations("Event");
  const filter = useTranslations("Filter");
  const kinds = KINDS.map((kind) => ({ value: kind, label: event("kinds", { kind }) }));
  const choices = organs.map(({ id, label }) => ({ value: id, label: label.text }));
  return (
    <form className="no-print mt-6 grid grid-cols-2 items-end gap-4 sm:grid-cols-[14rem_minmax(0,24rem)_auto] sm:justify-start">
      <SelectField
        name="kind"
        label={t("kindFilter")}
        defaultValue={params.kind ?? ""}
        options={[{ value: "", label: t("allKinds") }, ...kinds]}
      />
      <SelectField
        name="organ"
        label={t("organFilter")}
        defaultValue={params.organ ?? ""}
        options={[{ value: "", label: t("allOrgans") }, ...choices]}
      />
      <Button type="submit">{filter("apply")}</Button>
    </form>
  );
}
