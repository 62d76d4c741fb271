import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLink } from "@/components/text/entity-link";
import { NameLine } from "@/components/text/name-forms";
import type { Fact } from "@/components/ui/facts";
import { MentionList } from "@/components/work/mention-list";
import { formsOf } from "@/lib/entity/forms";
import type { Aspects } from "@/lib/entity/queries";
import type { Link } from "@/lib/entity/present";
import type { References } from "@/lib/evidence/present";
import type { Seat } from "@/lib/membership/present";
import type { MentioningWork } from "@/lib/work/present";

/** What posts and persons have in common on their page. */
export type EntryProps = { seats: Seat[]; mentions: MentioningWork[]; aspects: Aspects; references: References };

/** Seats, forms of the name, texts that name the post or person; those that are empty are left out. */
export function useEntryFacts(link: Link, { seats, mentions, aspects, references }: EntryProps): Fact[] {
  const t = useTranslations("People");
  const forms = formsOf(aspects, link.id).filter(({ text, language }) => text !== link.label.text || language !== link.label.language);
  return [
    ...(seats.length > 0 ? [{ key: "seats", term: t("seats"), value: <Seats seats={seats} references={references} /> }] : []),
    ...(forms.length > 0
      ? [{ key: "names", term: t("names"), value: <NameLine entityId={link.id} forms={forms} references={references} /> }]
      : []),
    ...(mentions.length > 0 ? [{ key: "mentions", term: t("mentions"), value: <MentionList mentions={mentions} /> }] : []),
  ];
}

function Seats({ seats, references }: { seats: Seat[]; references: References }) {
  const t = useTranslations("People");
  const words = useTranslations("Organization");
  return (
    <ul className="space-y-1">
      {seats.map(({ id, role, body }) => (
        <li key={id}>
          {t.rich("seat", { role: words("roleName", { role }), body: () => body && <EntityLink link={body} /> })}
          <Pins pins={references.pins(id)} />
        </li>
      ))}
    </ul>
  );
}
