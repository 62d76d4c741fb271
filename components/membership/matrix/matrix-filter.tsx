import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import type { Link } from "@/lib/entity/present";
import { ROLES, type MatrixParams } from "@/lib/membership/matrix/params";

/** The filters of the matrix; they stand in the address. */
export function MatrixFilter({ bodies, params }: { bodies: Link[]; params: MatrixParams }) {
  const t = useTranslations("Members");
  const words = useTranslations("Organization");
  const filter = useTranslations("Filter");
  const any = { value: "", label: t("any") };
  const choices = [any, ...bodies.map(({ id, label }) => ({ value: id, label: label.text }))];
  const roles = ROLES.map((role) => ({ value: role, label: words("roleName", { role }) }));
  const statuses = (["AS_LISTED", "SUSPENDED"] as const).map((status) => ({ value: status, label: t("statusName", { status }) }));
  return (
    <form className="no-print mt-6 grid grid-cols-2 items-end gap-4 lg:grid-cols-4">
      <SelectField name="body" label={t("sitsOn")} defaultValue={params.body ?? ""} options={choices} />
      <SelectField name="and" label={t("andOn")} defaultValue={params.and ?? ""} options={choices} />
      <SelectField name="role" label={words("role")} defaultValue={params.role ?? ""} options={[any, ...roles]} />
      <SelectField name="status" label={t("status")} defaultValue={params.status ?? ""} options={[any, ...statuses]} />
      <TextField name="q" label={t("name")} defaultValue={params.q} maxLength={300} />
      <TextField name="year" label={t("year")} defaultValue={params.year} inputMode="numeric" pattern="(19|20)[0-9]{2}" maxLength={4} />
      <SelectField
        name="sort"
        label={t("sort")}
        defaultValue={params.sort ?? ""}
        options={[
          { value: "", label: t("sorts", { sort: "name" }) },
          { value: "seats", label: t("sorts", { sort: "seats" }) },
        ]}
      />
      <Button type="submit">{filter("apply")}</Button>
    </form>
  );
}
