import { useTranslations } from "next-intl";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import { languageAttributes } from "@/lib/i18n/text";
import type { Cited } from "@/lib/work/relations";
import { SpotLinks } from "./spot-links";

/** What the work cites, with the paragraphs that do; then what it cites that is not in this collection. */
export function CitedList({ cited }: { cited: Cited[] }) {
  const t = useTranslations("Work");
  if (cited.length === 0) return null;
  const found = cited.filter(({ link }) => link);
  const missing = cited.filter(({ link }) => !link);
  return (
    <Section id="cites" title={t("cites")}>
      <Entries entries={found} />
      {missing.length > 0 && (
        <>
          <h3 className="mt-6 font-semibold text-muted">{t("notHere")}</h3>
          <Entries entries={missing} />
        </>
      )}
    </Section>
  );
}

function Entries({ entries }: { entries: Cited[] }) {
  return (
    <ul className="mt-2 grid gap-x-8 gap-y-2 sm:grid-cols-2">
      {entries.map(({ key, link, words, symbol, spots }) => (
        <li key={key} className="break-inside-avoid [&_a]:py-0.5">
          {link ? (
            <EntityLink link={link} />
          ) : symbol !== null ? (
            <bdi dir="ltr">{symbol}</bdi>
          ) : (
            words && <q {...languageAttributes(words.language)}>{words.text}</q>
          )}{" "}
          <SpotLinks spots={spots} />
        </li>
      ))}
    </ul>
  );
}
