import { sayLabel } from "@/lib/entity/present";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { VerbRows } from "./queries";

/** A verb with its name and its printed forms in each language, and where it stands. */
export type VerbView = {
  id: string;
  languages: { language: Locale; name: string; forms: { text: string; count: number }[] }[];
  works: number;
  paragraphs: number;
};

/** The verbs, the most used first. */
export function toVerbs({ verbs, forms, uses }: VerbRows): VerbView[] {
  return verbs
    .map(({ id, labels }) => {
      const use = uses.find(({ topicId }) => topicId === id);
      return {
        id,
        languages: LOCALES.map((language) => ({
          language,
          name: sayLabel(labels, language).text,
          forms: forms.filter((form) => form.topicId === id && form.language === language).map(({ text, count }) => ({ text, count })),
        })),
        works: use?.works ?? 0,
        paragraphs: use?.paragraphs ?? 0,
      };
    })
    .sort((one, other) => other.works - one.works || one.id.localeCompare(other.id));
}
