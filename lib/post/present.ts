import { toLegalBasis, toLink, toLinkOrNull, type LegalBasis, type Link } from "@/lib/entity/present";
import type { NoteView } from "@/lib/note/present";
import type { Locale } from "@/lib/i18n/locales";
import type { PostRow } from "./select";

export type PostView = {
  id: string;
  link: Link;
  organization: Link | null;
  state: Link | null;
  legalBasis: LegalBasis | null;
  designatedBy: Link | null;
};

export function toPost(row: PostRow, locale: Locale): PostView {
  return {
    id: row.id,
    link: toLink(row.entity, locale),
    organization: toLinkOrNull(row.organization, locale),
    state: toLinkOrNull(row.state, locale),
    legalBasis: toLegalBasis(row.legalBasis, row.article, locale),
    designatedBy: toLinkOrNull(row.designatedBy, locale),
  };
}

/** The editors' review found that no source names the holder; of a post without such a note nothing is claimed. */
export function holderNotGiven(notes: NoteView[]): boolean {
  return notes.some(({ kind }) => kind === "NOT_GIVEN");
}
