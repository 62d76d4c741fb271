import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/date/present";
import type { OtherName } from "@/lib/entity/present";
import type { References } from "@/lib/evidence/present";
import { languageAttributes } from "@/lib/i18n/text";

/** Other names: former and dated ones, acronyms, other spellings, the other languages. */
export function NameList({ entityId, names, references }: { entityId: string; names: OtherName[]; references: References }) {
  const t = useTranslations("Organization");
  const said = useTranslations("Text");
  const locale = useLocale();
  if (names.length === 0) return null;
  return (
    <Section
      id="names"
      title={
        <>
          {t("names")} <Pins pins={references.pins(entityId)} />
        </>
      }
    >
      <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {names.map(({ part, kind, language, text, from, until, fromSource }) => (
          <li key={`${language}${text}`}>
            <span {...languageAttributes(language)}>{text}</span>
            {part && <Pins pins={references.pins(entityId, part)} />}
            <span className="block text-xs text-muted first-letter:uppercase">
              {kind === "PREFERRED" ? said("language", { language }) : t("nameKind", { kind })}
              {from && ` · ${t("nameFrom", { date: formatDate({ start: from }, locale) })}`}
              {until && ` · ${t("nameUntil", { date: formatDate({ start: until }, locale) })}`}
              {!fromSource && kind !== "PREFERRED" && ` · ${t("nameEditorial")}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
