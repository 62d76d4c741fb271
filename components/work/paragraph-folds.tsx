import { useLocale, useTranslations } from "next-intl";
import { Notes } from "@/components/note/notes";
import { EntityLinks } from "@/components/text/entity-link";
import type { Link } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { NoteView } from "@/lib/note/present";
import { combinations } from "@/lib/work/languages";
import type { Paragraph } from "@/lib/work/reader";
import { CitedHere } from "./cited-here";
import { ParagraphText } from "./paragraph-text";

type Props = { workId: string; paragraph: Paragraph; notes: NoteView[]; available: readonly Locale[]; citedBy: Link[] };

/** What hangs on a paragraph, folded: the source's own words, the names in it, the notes on it. On paper the notes stand at the end. */
export function ParagraphFolds({ workId, paragraph, notes, available, citedBy }: Props) {
  return (
    <div className="no-print mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      <Originals workId={workId} paragraph={paragraph} available={available} />
      <CitedHere works={citedBy} />
      <Named paragraph={paragraph} />
      <NotesHere notes={notes} />
    </div>
  );
}

const FOLD = "open:basis-full";
const SUMMARY = "w-fit py-0.5";

/** The source's own words of a translated paragraph, and the way to both side by side at this paragraph. */
function Originals({ workId, paragraph: { address, cells, originals }, available }: Omit<Props, "notes" | "citedBy">) {
  const t = useTranslations("Work");
  const locale = useLocale();
  if (originals.length === 0) return null;
  const wanted = [...cells, ...originals].map(({ language }) => language);
  const beside = combinations(available).find((choice) => wanted.every((language) => choice.includes(language)));
  return (
    <details className={FOLD}>
      <summary className={SUMMARY}>{t("sourceText")}</summary>
      <div className="mt-2 space-y-3 border-s-2 border-line ps-4 text-ink">
        {originals.map((cell) => (
          <ParagraphText key={cell.language} language={cell.language} cell={cell} address={address} label="" />
        ))}
        {beside && <a href={`/${locale}/resolutions/${workId}/${beside.join("-")}#${address}`}>{t("sideBySide")}</a>}
      </div>
    </details>
  );
}

function Named({ paragraph: { named } }: Pick<Props, "paragraph">) {
  const t = useTranslations("Work");
  if (named.length === 0) return null;
  return (
    <details className={FOLD}>
      <summary className={SUMMARY}>{t("namesHere", { count: named.length })}</summary>
      <div className="mt-1 border-s-2 border-line ps-4">
        <EntityLinks links={named} />
      </div>
    </details>
  );
}

/** One note shows its title; several are folded under their count. */
function NotesHere({ notes }: { notes: NoteView[] }) {
  const t = useTranslations("Work");
  if (notes.length === 0) return null;
  const list = <Notes notes={notes} compact />;
  if (notes.length === 1) return <div className="w-fit max-w-full text-ink">{list}</div>;
  return (
    <details className={FOLD}>
      <summary className={`${SUMMARY} rounded border-s-4 border-note-line bg-note px-2 text-ink`}>
        {t("notesHere", { count: notes.length })}
      </summary>
      <div className="mt-2 text-ink">{list}</div>
    </details>
  );
}
