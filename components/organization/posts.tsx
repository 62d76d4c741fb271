import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { EntityLink } from "@/components/text/entity-link";
import { LegalBasisLine } from "@/components/text/legal-basis";
import { Section } from "@/components/ui/section";
import type { References } from "@/lib/evidence/present";
import type { Post } from "@/lib/organization/present";

/** The posts of a body; no source names who holds them. */
export function Posts({ posts, references }: { posts: Post[]; references: References }) {
  const t = useTranslations("Organization");
  const text = useTranslations("Text");
  if (posts.length === 0) return null;
  return (
    <Section id="posts" title={t("posts")}>
      <ul className="space-y-3">
        {posts.map(({ id, link, legalBasis, designatedBy }) => (
          <li key={id}>
            <EntityLink link={link} /> <Pins pins={references.pins(id)} />
            <p className="text-sm text-muted">{t("postHolder")}</p>
            <LegalBasisLine basis={legalBasis} pins={references.pins(id, "legalBasis")} />
            {designatedBy && (
              <p className="text-sm">
                {text("term", { term: t("designatedBy") })} <EntityLink link={designatedBy} />
                <Pins pins={references.pins(id, "designatedBy")} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
