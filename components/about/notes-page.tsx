import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Said } from "@/lib/entity/present";
import { byKind, bySection, type ReviewNote } from "@/lib/note/review";
import { ReviewNoteItem } from "./review-note";

/** Every editorial note, in the sections of the review, each with an address of its own. */
export function NotesPage({ notes, titles }: { notes: ReviewNote[]; titles: Map<string, Said> }) {
  const locale = useLocale();
  const t = useTranslations("NotesPage");
  const about = useTranslations("About");
  return (
    <PageFrame path="/about/notes" crumbs={[{ label: about("title"), href: `/${locale}/about` }, { label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead", { count: notes.length })}</p>
      <KindIndex notes={notes} />
      <SectionIndex notes={notes} />
      {bySection(notes).map(({ section, notes: own }) => (
        <Section key={section} id={`section-${section}`} title={<SectionTitle section={section} count={own.length} />}>
          <ul className="space-y-4">
            {own.map((note) => (
              <ReviewNoteItem key={note.id} note={note} titles={titles} />
            ))}
          </ul>
        </Section>
      ))}
    </PageFrame>
  );
}

function SectionTitle({ section, count }: { section: string; count: number }) {
  const t = useTranslations("NotesPage");
  return (
    <>
      <bdi>{section.toUpperCase()}</bdi> · {t("section", { section })} <span className="font-normal text-muted">({count})</span>
    </>
  );
}

/** The notes by what they say; each code leads to its note. */
function KindIndex({ notes }: { notes: ReviewNote[] }) {
  const t = useTranslations("NotesPage");
  const kinds = useTranslations("Notes");
  return (
    <Section id="kinds" title={t("byKind")}>
      {byKind(notes).map(({ kind, notes: own }) => (
        <details key={kind} className="py-1">
          <summary>
            {kinds("kind", { kind })} <span className="text-muted">({own.length})</span>
          </summary>
          <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-sm">
            {own.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} title={title} className="inline-block min-w-6 py-0.5">
                  <bdi>{id.toUpperCase()}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}

function SectionIndex({ notes }: { notes: ReviewNote[] }) {
  const t = useTranslations("NotesPage");
  return (
    <Section id="sections" title={t("bySection")}>
      <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {bySection(notes).map(({ section, notes: own }) => (
          <li key={section}>
            <a href={`#section-${section}`} className="inline-block py-0.5">
              <bdi>{section.toUpperCase()}</bdi> · {t("section", { section })}
            </a>{" "}
            <span className="text-muted">({own.length})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
