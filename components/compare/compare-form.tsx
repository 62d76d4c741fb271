import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { memberName, type FamilyView } from "@/lib/family/present";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

type Props = { family: FamilyView; a: string | undefined; b: string | undefined; language: Locale };

/** Which two texts of a family are compared, and in which language: a plain form. */
export function CompareForm({ family, a, b, language }: Props) {
  const t = useTranslations("Compare");
  const text = useTranslations("Text");
  const locale = useLocale();
  const members = family.members
    .filter(({ languages }) => languages.length > 0)
    .map((member) => ({ value: member.id, label: [memberName(member), member.date?.start.slice(0, 4)].filter(Boolean).join(" · ") }));
  const languages = LOCALES.filter((one) => family.members.some((member) => member.languages.includes(one)));
  if (members.length < 2) return <p className="text-muted">{t("tooFew")}</p>;
  return (
    <form action={`/${locale}/compare`} className="no-print grid items-end gap-4 sm:grid-cols-[1fr_1fr_10rem_auto]">
      <SelectField name="a" label={t("older")} defaultValue={a} options={members} />
      <SelectField name="b" label={t("newer")} defaultValue={b} options={members} />
      <SelectField
        name="lang"
        label={t("language")}
        defaultValue={language}
        options={languages.map((one) => ({ value: one, label: text("language", { language: one }) }))}
      />
      <Button type="submit">{t("compare")}</Button>
    </form>
  );
}
