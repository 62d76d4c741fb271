import { useTranslations } from "next-intl";
import type { Link } from "@/lib/entity/present";
import type { NoteView } from "@/lib/note/present";
import type { Locale } from "@/lib/i18n/locales";
import type { Footnote } from "@/lib/work/present";
import type { Paragraph } from "@/lib/work/reader";
import { labelOf } from "./columns";
import { paragraphName } from "./mention-list";
import { FootnotesHere } from "./footnotes-here";
import { ParagraphFolds } from "./paragraph-folds";
import { ParagraphMenu } from "./paragraph-menu";
import { ParagraphText } from "./paragraph-text";

type Props = {
  workId: string;
  paragraph: Paragraph;
  notes: NoteView[];
  columns: string;
  available: readonly Locale[];
  /** The texts that cite this paragraph. */
  citedBy: Link[];
  /** How the paragraph is cited, in the page's language. */
  citation: string;
  footnotes: Footnote[];
};

/** Points stand under their paragraph: (a), and (i) under it. */
const INDENT = ["", "sm:ms-8 print:ms-8", "sm:ms-16 print:ms-16", "sm:ms-24 print:ms-24"];

/** A paragraph with its anchor: number, text in each language, and, folded, the source's words, the names and the notes. */
export function ParagraphRow({ workId, paragraph, notes, columns, available, citedBy, citation, footnotes }: Props) {
  const { address, cells, kind, depth } = paragraph;
  return (
    <li
      id={address}
      className={`grid break-inside-avoid-page grid-cols-[minmax(0,1fr)] gap-x-4 rounded py-3 target:bg-sunk sm:grid-cols-[2.5rem_minmax(0,1fr)] print:grid-cols-[2.5rem_minmax(0,1fr)] ${INDENT[Math.min(depth, 3)]} ${kind === "HEADING" ? "pt-6 [&_.reading]:font-semibold" : ""}`}
    >
      <Gutter workId={workId} paragraph={paragraph} citation={citation} />
      <div>
        <div className={columns}>
          {cells.map(({ language, cell }) => (
            <ParagraphText
              key={language}
              language={language}
              cell={cell}
              address={address}
              label={labelOf(cells.length)}
              originals={paragraph.originals}
            />
          ))}
        </div>
        <FootnotesHere paragraph={paragraph} footnotes={footnotes} />
        <ParagraphFolds workId={workId} paragraph={paragraph} notes={notes} available={available} citedBy={citedBy} />
      </div>
    </li>
  );
}

/** The paragraph's number, bracketed where it is the editors', which is the link to this very paragraph; and its tools. */
function Gutter({ workId, paragraph: { address, number }, citation }: Pick<Props, "workId" | "paragraph" | "citation">) {
  const t = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  const link = t("linkTo", { name: paragraphName(address, mentions) });
  return (
    <div className="flex items-center gap-x-2 text-sm text-muted sm:flex-col sm:items-end sm:pt-1 print:flex-col print:items-end">
      <a
        href={`#${address}`}
        aria-label={link}
        title={number?.printed === false ? `${link} (${t("countedShort")})` : link}
        className={`min-h-6 min-w-6 text-center no-underline hover:text-accent sm:text-end ${number?.printed ? "font-semibold text-ink" : "text-muted"} ${number ? "" : "no-print"}`}
      >
        {number === null ? "¶" : number.printed ? withStop(number.text) : `[${number.text}]`}
      </a>
      <ParagraphMenu workId={workId} address={address} citation={citation} />
    </div>
  );
}

function withStop(number: string): string {
  return /^[\p{L}\p{N}]+$/u.test(number) ? `${number}.` : number;
}
