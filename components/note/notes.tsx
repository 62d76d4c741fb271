import { useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { NoteView } from "@/lib/note/present";

/** More notes than these are folded, so that they do not bury the page; print opens them. */
const OPEN_AT_MOST = 3;

/** The editorial notes of a page, or of a spot on it. */
export function Notes({ notes, compact = false }: { notes: NoteView[]; compact?: boolean }) {
  const t = useTranslations("Notes");
  if (notes.length === 0) return null;
  if (compact) return <NoteList notes={notes} folded />;
  return (
    <Section id="notes" title={t("heading")}>
      <NoteList notes={notes} folded={notes.length > OPEN_AT_MOST} />
    </Section>
  );
}

function NoteList({ notes, folded = false }: { notes: NoteView[]; folded?: boolean }) {
  return (
    <ul className="space-y-3">
      {notes.map((note) => (
        <li key={note.id} className="rounded border-s-4 border-note-line bg-note px-3 py-2 text-sm">
          {folded ? <FoldedNote note={note} /> : <OpenNote note={note} />}
        </li>
      ))}
    </ul>
  );
}

function FoldedNote({ note }: { note: NoteView }) {
  const t = useTranslations("Notes");
  return (
    <details>
      <summary>
        <Signs text={note.title} /> <Badge tone="warn">{t("kind", { kind: note.kind })}</Badge>
      </summary>
      <NoteBody note={note} />
    </details>
  );
}

function OpenNote({ note }: { note: NoteView }) {
  const t = useTranslations("Notes");
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <strong className="font-semibold">
          <Signs text={note.title} />
        </strong>{" "}
        <Badge tone="warn">{t("kind", { kind: note.kind })}</Badge>
      </p>
      <NoteBody note={note} />
    </>
  );
}

function NoteBody({ note }: { note: NoteView }) {
  const t = useTranslations("Notes");
  const text = useTranslations("Text");
  return (
    <>
      <p className="mt-1">
        <Signs text={note.text} />
      </p>
      {note.outside && (
        <p className="mt-1">
          <strong className="font-semibold">{text("term", { term: t("outside") })}</strong> <Signs text={note.outside.text} /> (
          {text("term", { term: t("reference") })} <bdi>{note.outside.reference}</bdi>)
        </p>
      )}
    </>
  );
}
