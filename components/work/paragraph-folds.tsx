import { useLocale, useTranslations } from "next-intl";
import { Notes } from "@/components/note/notes";
import { EntityLinks } from "@/components/text/entity-link";
import type { Link } from "@/lib/entity/present";
import { LOCALE_FACTS, type Locale } from "@/lib/i18n/locales";
import type { NoteView } from "@/lib/note/present";
import { combinations } from "@/lib/work/languages";
import type { Paragraph } from "@/lib/work/reader";
import { CitedHere } from "./cited-here";
import { ParagraphText } from "./paragraph-text";

type Props = { workId: string; paragraph: Paragraph; notes: NoteView[]; available: readonly Locale[]; citedBy: Link[] };

/** Whether anything hangs on a paragraph. */
export function hasFolds({ paragraph: { originals, named }, notes, citedBy }: Props): boolean {
  return [originals, named, notes, citedBy].some((list) => list.length > 0);
}

/** What hangs on a paragraph, folded: the source's own words, the names in it, the notes on it. On paper the notes stand at the end. */
export function ParagraphFolds({ workId, paragraph, notes, available, citedBy }: Props) {
  const locale = useLocale();
  return (
    <div dir={LOCALE_FACTS[locale].direction} className="paragraph-folds no-print">
      <Originals workId={workId} paragraph={paragraph} available={available} />
      <CitedHere works={citedBy} />
      <Named paragraph={paragraph} />
      <NotesHere notes={notes} />
    </div>
  );
}

/** The source's own words of a translated paragraph, and the way to both side by side at this paragraph. */
function Originals({ workId, paragraph: { address, cells, originals }, available }: Omit<Props, "notes" | "citedBy">) {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  const locale = useLocale();
  if (originals.length === 0) return null;
  const wanted = [...cells, ...originals].map(({ language }) => language);
  const beside = combinations(available).find((choice) => wanted.every((language) => choice.includes(language)));
  return (
    <details>
      <summary>{t("sourceText")}</summary>
      <div className="space-y-3 text-ink">
        {originals.map((cell) => (
          <div key={cell.language}>
            <p className="text-xs text-muted">{text("language", { language: cell.language })}</p>
            <ParagraphText language={cell.language} cell={cell} address={address} />
          </div>
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
    <details>
      <summary>{t("namesHere", { count: named.length })}</summary>
      <div>
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
    <details>
      <summary className="rounded border-s-4 border-note-line bg-note px-2 text-ink">{t("notesHere", { count: notes.length })}</summary>
      <div className="notes-here">{list}</div>
    </details>
  );
}
