import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { Notes } from "@/components/note/notes";
import { Anchored } from "@/components/text/anchored";
import { EntityLink } from "@/components/text/entity-link";
import { Facts, type Fact } from "@/components/ui/facts";
import { notesOf } from "@/lib/note/present";
import { holderNotGiven, type PostView } from "@/lib/post/present";
import { useEntryFacts, type EntryProps } from "./entry-facts";

/** One post: its body or State, its holder where the review found none, its legal basis, who designates. */
export function PostEntry({ post, ...rest }: EntryProps & { post: PostView }) {
  const locale = useLocale();
  const { id, link } = post;
  const notes = notesOf(rest.aspects, [id], locale);
  const own = usePostFacts(post, rest, holderNotGiven(notes));
  const shared = useEntryFacts(link, rest);
  return (
    <Anchored link={link} pins={rest.references.pins(id)}>
      <Facts facts={[...own, ...shared]} />
      <div className="mt-3">
        <Notes notes={notes} compact />
      </div>
    </Anchored>
  );
}

function usePostFacts(
  { id, organization, state, legalBasis, designatedBy }: PostView,
  { references }: EntryProps,
  unheld: boolean,
): Fact[] {
  const t = useTranslations("People");
  const text = useTranslations("Text");
  const words = useTranslations("Organization");
  const facts: (Fact | false | null)[] = [
    unheld && { key: "holder", term: t("holder"), value: text("notGiven") },
    organization && { key: "body", term: t("body"), value: <EntityLink link={organization} /> },
    state && { key: "state", term: t("state"), value: <EntityLink link={state} /> },
    legalBasis && {
      key: "basis",
      term: t("legalBasis"),
      value: (
        <>
          {legalBasis.article && `${words("article", { type: legalBasis.type, number: legalBasis.article })} · `}
          <EntityLink link={legalBasis.work} />
          <Pins pins={references.pins(id, "legalBasis")} />
        </>
      ),
    },
    designatedBy && {
      key: "designated",
      term: t("designatedBy"),
      value: (
        <>
          <EntityLink link={designatedBy} />
          <Pins pins={references.pins(id, "designatedBy")} />
        </>
      ),
    },
  ];
  return facts.filter((fact) => fact !== false && fact !== null);
}
