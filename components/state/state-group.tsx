import { Pins } from "@/components/evidence/pins";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import type { References } from "@/lib/evidence/present";
import { languageAttributes } from "@/lib/i18n/text";
import type { StateLine } from "@/lib/state/present";

type Props = {
  id: string;
  title: string;
  note: string;
  states: StateLine[];
  references: References;
  /** The fact that puts these States in the group. */ part: string;
};

/** A group of States: each with the source that puts it there, and the forms of its name that documents print. */
export function StateGroup({ id, title, note, states, references, part }: Props) {
  if (states.length === 0) return null;
  return (
    <Section
      id={id}
      note={note}
      title={
        <>
          {title} <span className="font-normal text-muted">({states.length})</span>
        </>
      }
    >
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {states.map((state) => (
          <li key={state.id}>
            <EntityLink link={state.link} />
            <Pins pins={references.pins(state.id, part)} />
            <PrintedForms forms={state.printed} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PrintedForms({ forms }: { forms: StateLine["printed"] }) {
  return (
    <span className="block text-sm text-muted">
      {forms.map(({ language, text }, i) => (
        <span key={`${language}${text}`}>
          {i > 0 && " · "}
          <bdi {...languageAttributes(language)}>{text}</bdi>
        </span>
      ))}
    </span>
  );
}
