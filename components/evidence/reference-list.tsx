import { useLocale, useTranslations } from "next-intl";
import { withLetters } from "@/components/ui/later";
import { Section } from "@/components/ui/section";
import { passageHref } from "@/lib/entity/href";
import type { Said } from "@/lib/entity/present";
import type { Reference } from "@/lib/evidence/present";
import { languageAttributes, quoteLanguage } from "@/lib/i18n/text";

/** All quotations of a page with their documents, numbered as the pins are. `sources` gives the documents' titles. */
export function ReferenceList({ references, sources }: { references: Reference[]; sources: Map<string, Said> }) {
  const t = useTranslations("Evidence");
  const locale = useLocale();
  if (references.length === 0) return null;
  return (
    <Section id="sources" title={t("heading")} note={t("lead")}>
      <ol className="space-y-3 text-sm">
        {references.map((reference) => (
          <li
            key={reference.number}
            className="later small -mx-1.5 grid grid-cols-[2.2rem_1fr] px-1.5"
            style={withLetters(reference.quote.length)}
          >
            <span className="text-muted">[{reference.number}]</span>
            <div>
              <blockquote {...languageAttributes(quoteLanguage(reference.quote))} className="whitespace-normal">
                {reference.quote}
              </blockquote>
              <a href={passageHref(locale, reference)}>
                {t("open", { source: sources.get(reference.sourceId)?.text ?? reference.sourceId })}
              </a>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
