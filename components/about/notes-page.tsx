import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { Signs } from "@/components/text/signs";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { entityHref } from "@/lib/entity/href";
import { byKind, bySection, type ReviewNote } from "@/lib/note/review";

/** Every editorial note by name, in the sections of the review and by what it says; each is read on the page of its section. */
export function NotesPage({ notes }: { notes: ReviewNote[] }) {
  const locale = useLocale();
  const t = useTranslations("NotesPage");
  const about = useTranslations("About");
  return (
    <PageFrame path="/about/notes" crumbs={[{ label: about("title"), href: `/${locale}/about` }, { label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead", { count: notes.length })}</p>
      <KindIndex notes={notes} />
      {bySection(notes).map(({ section, notes: own }) => (
        <Section
          key={section}
          id={`section-${section}`}
          title={
            <a href={`/${locale}/about/notes/${section}`}>
              <SectionTitle section={section} count={own.length} />
            </a>
          }
        >
          <ul className="space-y-1 text-sm">
            {own.map((note) => (
              <NoteLine key={note.id} note={note} />
            ))}
          </ul>
        </Section>
      ))}
    </PageFrame>
  );
}

/** A section's letter, subject and number of notes. */
export function SectionTitle({ section, count }: { section: string; count: number }) {
  const t = useTranslations("NotesPage");
  return (
    <>
      <bdi>{section.toUpperCase()}</bdi> · {t("section", { section })} <span className="font-normal text-muted">({count})</span>
    </>
  );
}

function NoteLine({ note: { id, title } }: { note: ReviewNote }) {
  const locale = useLocale();
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)]">
      <span className="py-0.5 text-muted">
        <bdi>{id.toUpperCase()}</bdi>
      </span>
      <a href={entityHref(locale, { id, noun: "NOTE" })} className="w-fit py-0.5">
        <Signs text={title} />
      </a>
    </li>
  );
}

/** The notes by what they say; each code leads to its note. */
function KindIndex({ notes }: { notes: ReviewNote[] }) {
  const locale = useLocale();
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
                <a href={entityHref(locale, { id, noun: "NOTE" })} title={title} className="inline-block min-w-6 py-0.5">
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
