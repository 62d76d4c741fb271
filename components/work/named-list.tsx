import { useTranslations } from "next-intl";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import { languageAttributes } from "@/lib/i18n/text";
import type { NamedGroup } from "@/lib/work/relations";
import { SpotLinks, toSpots } from "./spot-links";

/** Whom and what the text names, with the paragraphs that do. */
export function NamedList({ groups }: { groups: NamedGroup[] }) {
  const t = useTranslations("Work");
  if (groups.length === 0) return null;
  return (
    <Section id="names" title={t("names")}>
      {groups.map(({ noun, entries }) => (
        <div key={noun} className="mt-6 first:mt-0">
          <h3 className="font-semibold text-muted">
            {t("noun", { noun })} <span className="font-normal">({entries.length})</span>
          </h3>
          <ul className="mt-2 grid gap-x-8 gap-y-2 sm:grid-cols-2">
            {entries.map(({ link, words, addresses }) => (
              <li key={link.id} className="break-inside-avoid [&_a]:py-0.5">
                <EntityLink link={link} /> {words && <q {...languageAttributes(words.language)}>{words.text}</q>}{" "}
                <SpotLinks spots={toSpots(addresses)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
