import { useLocale, useTranslations } from "next-intl";
import { Notes } from "@/components/note/notes";
import { Anchored } from "@/components/text/anchored";
import { EntityLink } from "@/components/text/entity-link";
import { SaidText } from "@/components/text/said";
import { Facts, type Fact } from "@/components/ui/facts";
import { textOf } from "@/lib/entity/present";
import { notesOf } from "@/lib/note/present";
import type { PersonView } from "@/lib/person/present";
import { useEntryFacts, type EntryProps } from "./entry-facts";

/** One person: title as printed, State, seats, forms of the name, texts. */
export function PersonEntry({ person: { id, link, state }, ...rest }: EntryProps & { person: PersonView }) {
  const locale = useLocale();
  const t = useTranslations("People");
  const title = textOf(rest.aspects, id, "title", locale);
  const shared = useEntryFacts(link, rest);
  const own: (Fact | null)[] = [
    title && { key: "title", term: t("title"), value: <SaidText said={title} /> },
    state && { key: "state", term: t("state"), value: <EntityLink link={state} /> },
  ];
  return (
    <Anchored link={link} pins={rest.references.pins(id)}>
      <Facts facts={[...own.filter((fact) => fact !== null), ...shared]} />
      <div className="mt-3">
        <Notes notes={notesOf(rest.aspects, [id], locale)} compact />
      </div>
    </Anchored>
  );
}
