import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { PageTitle } from "@/components/ui/page-title";
import type { Said } from "@/lib/entity/present";
import { bySection, type ReviewNote } from "@/lib/note/review";
import { SectionTitle } from "./notes-page";
import { ReviewNoteItem } from "./review-note";

/** The notes of one section of the review, each with an address of its own, and the way to the other sections. */
export function NotesSectionPage({ section, notes, titles }: { section: string; notes: ReviewNote[]; titles: Map<string, Said> }) {
  const locale = useLocale();
  const t = useTranslations("NotesPage");
  const about = useTranslations("About");
  const sections = bySection(notes);
  const own = sections.find((other) => other.section === section)?.notes ?? [];
  const crumbs = [
    { label: about("title"), href: `/${locale}/about` },
    { label: t("title"), href: `/${locale}/about/notes` },
    { label: t("section", { section }) },
  ];
  return (
    <PageFrame path={`/about/notes/${section}`} crumbs={crumbs}>
      <PageTitle>
        <SectionTitle section={section} count={own.length} />
      </PageTitle>
      <ul className="mt-6 space-y-4">
        {own.map((note) => (
          <ReviewNoteItem key={note.id} note={note} titles={titles} />
        ))}
      </ul>
      <nav aria-label={t("bySection")} className="no-print mt-10 border-t border-line pt-4">
        <ul className="grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2">
          {sections.map((other) => (
            <li key={other.section}>
              <a
                href={`/${locale}/about/notes/${other.section}`}
                aria-current={other.section === section ? "page" : undefined}
                className="inline-block py-0.5 aria-[current]:font-semibold"
              >
                <SectionTitle section={other.section} count={other.notes.length} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </PageFrame>
  );
}
