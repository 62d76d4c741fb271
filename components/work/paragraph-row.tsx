import { useLocale, useTranslations } from "next-intl";
import { withLetters } from "@/components/ui/later";
import type { Link } from "@/lib/entity/present";
import type { NoteView } from "@/lib/note/present";
import type { Locale } from "@/lib/i18n/locales";
import type { Footnote } from "@/lib/work/present";
import type { Paragraph } from "@/lib/work/reader";
import { paragraphName } from "./mention-list";
import { FootnotesHere } from "./footnotes-here";
import { hasFolds, ParagraphFolds } from "./paragraph-folds";
import { ParagraphText } from "./paragraph-text";

type Props = {
  workId: string;
  paragraph: Paragraph;
  notes: NoteView[];
  /** The class of the grid, where texts stand side by side; null for one text. */
  columns: string | null;
  available: readonly Locale[];
  /** The texts that cite this paragraph. */
  citedBy: Link[];
  footnotes: Footnote[];
};

/** Points stand under their paragraph: (a), and (i) under it. */
const DEEPEST = 3;

/**
 * A paragraph with its anchor: number, tools, text in each language, and, folded, the source's words, the names and the notes.
 * A text may have a thousand of them, and each element is sent twice, as HTML and as data: few elements, styled by app/reader.css.
 */
export function ParagraphRow({ workId, paragraph, notes, columns, available, citedBy, footnotes }: Props) {
  const { address, cells, kind, depth, letters } = paragraph;
  const classes = ["paragraph later", depth > 0 && `depth-${Math.min(depth, DEEPEST)}`, kind === "HEADING" && "heading"];
  const folds = { workId, paragraph, notes, available, citedBy };
  const texts = cells.map(({ language, cell }) => (
    <ParagraphText key={language} language={language} cell={cell} address={address} originals={paragraph.originals} />
  ));
  return (
    <li id={address} className={classes.filter(Boolean).join(" ")} style={withLetters(letters)}>
      <Number paragraph={paragraph} />
      <Tools workId={workId} address={address} />
      {columns === null ? texts : <div className={columns}>{texts}</div>}
      <FootnotesHere paragraph={paragraph} footnotes={footnotes} />
      {hasFolds(folds) && <ParagraphFolds {...folds} />}
    </li>
  );
}

/** The paragraph's number, bracketed where it is the editors', which is the link to this very paragraph. */
function Number({ paragraph: { address, number } }: Pick<Props, "paragraph">) {
  const t = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  return (
    <a
      href={`#${address}`}
      aria-label={t("linkTo", { name: paragraphName(address, mentions) })}
      {...(number?.printed === false ? { title: t("countedShort") } : {})}
      {...(number === null ? { className: "no-print" } : number.printed ? { className: "printed" } : {})}
    >
      {number === null ? "¶" : number.printed ? withStop(number.text) : `[${number.text}]`}
    </a>
  );
}

/** The way to the paragraph's citations, which needs no JavaScript; with it, all tools open here (components/reader/paragraph-tools). */
function Tools({ workId, address }: { workId: string; address: string }) {
  const t = useTranslations("Reader");
  const mentions = useTranslations("Mentions");
  const locale = useLocale();
  return (
    <a
      href={`/${locale}/resolutions/${workId}/cite/${address}`}
      rel="nofollow"
      data-tools=""
      aria-label={t("tools", { name: paragraphName(address, mentions) })}
    >
      {"⋯"}
    </a>
  );
}

function withStop(number: string): string {
  return /^[\p{L}\p{N}]+$/u.test(number) ? `${number}.` : number;
}
