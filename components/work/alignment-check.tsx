import { useLocale, useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import { formatLanguages, formatList } from "@/lib/i18n/list";
import type { Alignment, AnchoredNote } from "@/lib/work/align";
import type { TextKind } from "@/lib/work/present";
import { SpotLinks, toSpots } from "./spot-links";

type Props = { alignment: Alignment; notes: AnchoredNote[]; translated: TextKind[] };

/** Whether the languages agree, counted from the data: paragraphs, citations, verbs, and what the notes report. */
export function AlignmentCheck({ alignment, notes, translated }: Props) {
  const t = useTranslations("Alignment");
  const text = useTranslations("Text");
  const locale = useLocale();
  const { paragraphs, sameCount, citations, citationsDiffer, verbsDiffer } = alignment;
  const differing = notes.filter(({ note }) => note.kind === "CONFLICT");
  const count = paragraphs[0]?.count ?? 0;
  const languages = formatList(
    paragraphs.map((one) =>
      sameCount ? text("language", { language: one.language }) : t("counted", { language: one.language, count: String(one.count) }),
    ),
    locale,
  );
  return (
    <div id="alignment" className="mt-4 text-sm">
      <p>
        <strong className="font-semibold">{t("heading")}</strong> {sameCount ? t("same", { languages, count }) : t("differ", { languages })}{" "}
        {citationsDiffer.length === 0 ? t("citationsSame", { count: citations }) : t("citationsDiffer", { count: citationsDiffer.length })}{" "}
        {translated.length > 0 &&
          t("translated", {
            languages: formatLanguages(
              translated.map(({ language }) => language),
              text,
              locale,
            ),
          })}
      </p>
      {citationsDiffer.length > 0 && <SpotLinks spots={toSpots(citationsDiffer)} />}
      {verbsDiffer.length > 0 && (
        <div>
          {t("verbsDiffer", { count: verbsDiffer.length })} <SpotLinks spots={toSpots(verbsDiffer)} />
        </div>
      )}
      {differing.length > 0 && <Differing notes={differing} />}
    </div>
  );
}

/** The notes that report a difference, each with its paragraphs. */
function Differing({ notes }: { notes: AnchoredNote[] }) {
  const t = useTranslations("Alignment");
  return (
    <details className="no-print mt-1">
      <summary className="w-fit py-0.5">{t("notes", { count: notes.length })}</summary>
      <ul className="mt-1 space-y-1 border-s-2 border-line ps-3">
        {notes.map(({ note, addresses }) => (
          <li key={note.id}>
            <Signs text={note.title} /> <SpotLinks spots={toSpots(addresses)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
