import { useLocale, useTranslations } from "next-intl";
import { Notes } from "@/components/note/notes";
import { EntityLinks } from "@/components/text/entity-link";
import type { NoteView } from "@/lib/note/present";
import { combinations } from "@/lib/work/languages";
import type { TextKind } from "@/lib/work/present";
import type { Paragraph } from "@/lib/work/reader";
import { labelOf } from "./columns";
import { paragraphName } from "./mention-list";
import { ParagraphText } from "./paragraph-text";

type Props = { workId: string; paragraph: Paragraph; notes: NoteView[]; columns: string; compare: TextKind[] };

/** A paragraph with its anchor: number, text in each language, and, folded, the source's words, the names and the notes. */
export function ParagraphRow({ workId, paragraph, notes, columns, compare }: Props) {
  const { address, cells } = paragraph;
  return (
    <li id={address} className="grid gap-x-4 rounded py-3 sm:grid-cols-[2.5rem_minmax(0,1fr)] print:grid-cols-[2.5rem_minmax(0,1fr)] break-inside-avoid-page target:bg-sunk">
      <Gutter paragraph={paragraph} />
      <div>
        <div className={columns}>
          {cells.map(({ language, cell }) => (
            <ParagraphText key={language} language={language} cell={cell} address={address} label={labelOf(cells.length)} />
          ))}
        </div>
        <div className="no-print mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
          <Originals workId={workId} paragraph={paragraph} compare={compare} />
          <Named paragraph={paragraph} />
          <NotesHere notes={notes} />
        </div>
      </div>
    </li>
  );
}

/** The paragraph's number, bracketed where it is the editors', and the link to this very paragraph. */
function Gutter({ paragraph: { address, number } }: { paragraph: Paragraph }) {
  const t = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  const name = paragraphName(address, mentions);
  return (
    <p className="flex gap-x-2 text-sm text-muted sm:flex-col sm:items-end sm:pt-1 print:flex-col print:items-end">
      {number?.printed && <span className="font-semibold text-ink">{number.text}.</span>}
      {number?.printed === false && <span title={t("countedShort")}>[{number.text}]</span>}
      <a href={`#${address}`} aria-label={t("linkTo", { name })} title={t("linkTo", { name })} className="no-print min-h-6 min-w-6 text-center text-muted no-underline hover:text-accent">
        {"¶"}
      </a>
    </p>
  );
}

const FOLD = "open:basis-full";
const SUMMARY = "w-fit py-0.5";

/** The source's own words of a translated paragraph, and the way to both side by side at this paragraph. */
function Originals({ workId, paragraph: { address, cells, originals }, compare }: Pick<Props, "workId" | "paragraph" | "compare">) {
  const t = useTranslations("Work");
  const locale = useLocale();
  if (originals.length === 0) return null;
  const shown = cells.map(({ language }) => language);
  const beside = combinations(compare.map(({ language }) => language)).find((choice) => [...shown, ...originals.map(({ language }) => language)].every((language) => choice.includes(language)));
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
      <summary className={`${SUMMARY} rounded border-s-4 border-note-line bg-note px-2 text-ink`}>{t("notesHere", { count: notes.length })}</summary>
      <div className="mt-2 text-ink">{list}</div>
    </details>
  );
}
