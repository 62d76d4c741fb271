import { useTranslations } from "next-intl";
import { ReferenceList } from "@/components/evidence/reference-list";
import { PageFrame } from "@/components/layout/page-frame";
import { JumpList, toJump } from "@/components/text/jump-list";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Aspects } from "@/lib/entity/queries";
import type { Said } from "@/lib/entity/present";
import { numberEvidence, type Proved } from "@/lib/evidence/present";
import type { Seat } from "@/lib/membership/present";
import type { PersonView } from "@/lib/person/present";
import type { PostView } from "@/lib/post/present";
import type { MentioningWork } from "@/lib/work/present";
import { PersonEntry } from "./person-entry";
import { PostEntry } from "./post-entry";

type Props = {
  posts: PostView[];
  persons: PersonView[];
  /** The seats and mentions of each post and person by its id. */
  seats: Map<string, Seat[]>;
  mentions: Map<string, MentioningWork[]>;
  sources: Map<string, Said>;
  aspects: Aspects;
  order: Proved[];
};

/** The posts and the persons that the documents name. */
export function PeoplePage({ posts, persons, seats, mentions, sources, aspects, order }: Props) {
  const t = useTranslations("People");
  const nav = useTranslations("Nav");
  const references = numberEvidence(aspects, order);
  const shared = (id: string) => ({ seats: seats.get(id) ?? [], mentions: mentions.get(id) ?? [], aspects, references });
  return (
    <PageFrame path="/people" crumbs={[{ label: nav("people") }]}>
      <PageTitle>{nav("people")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <JumpList title={t("onThisPage")} jumps={[...posts, ...persons].map(({ link }) => toJump(link))} />
      <Section id="posts" title={t("posts")}>
        {posts.map((post) => (
          <PostEntry key={post.id} post={post} {...shared(post.id)} />
        ))}
      </Section>
      <Section id="persons" title={t("persons")}>
        {persons.map((person) => (
          <PersonEntry key={person.id} person={person} {...shared(person.id)} />
        ))}
      </Section>
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}
