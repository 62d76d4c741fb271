import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Signs } from "@/components/text/signs";
import { entityHref, passageHref } from "@/lib/entity/href";
import { languageAttributes } from "@/lib/i18n/text";
import type { Locale } from "@/lib/i18n/locales";
import type { Segment } from "@/lib/work/marks";
import type { SourcePlace, TextCell, TextMark } from "@/lib/work/reader";
import { paragraphName } from "./mention-list";
import { ProvisionTable } from "./provision-table";
import { footnoteHereId } from "./spot-links";

type Props = {
  language: Locale;
  cell: TextCell | null;
  address: string;
  /** The source's own texts, where this one is a translation: their places stand behind it. */
  originals?: TextCell[];
};

/** A paragraph in one language: its verbs visible, its citations and footnote calls linked, its place in the source behind it. */
export function ParagraphText({ language, cell, address, originals = [] }: Props) {
  const text = useTranslations("Text");
  const mentions = useTranslations("Mentions");
  if (!cell)
    return (
      <p data-of={language} className="text-muted">
        {text("notGiven")}
      </p>
    );
  if (cell.table) return <ProvisionTable rows={cell.table} language={language} name={paragraphName(address, mentions)} />;
  return (
    <p {...languageAttributes(language)} className={cell.status === "EDITORIAL_TRANSLATION" ? "reading translated" : "reading"}>
      {cell.segments.map((segment, i) => (
        <Piece key={i} segment={segment} address={address} />
      ))}
      {cell.place && <SourcePin place={cell.place} language={language} address={address} />}
      {originals.map(
        (original) =>
          original.place && (
            <SourcePin key={original.language} place={original.place} language={original.language} address={address} foreign />
          ),
      )}
    </p>
  );
}

function Piece({ segment: { text, over, point }, address }: { segment: Segment<TextMark>; address: string }) {
  if (point?.kind === "call") return <Call mark={point.mark} address={address} />;
  return over.toReversed().reduce<ReactNode>(
    (inner, mark, i) => (
      <Marked key={i} mark={mark} linked={mark === innermost(over)}>
        {inner}
      </Marked>
    ),
    <Signs text={text} />,
  );
}

/** Links may not stand in links: of citations one inside another, the inner one leads on. */
function innermost(over: TextMark[]): TextMark | undefined {
  return over.findLast(({ kind }) => kind === "citation");
}

function Marked({ mark, linked, children }: { mark: TextMark; linked: boolean; children: ReactNode }) {
  const locale = useLocale();
  if (mark.kind === "verb") return <em>{children}</em>;
  if (mark.kind === "citation" && linked) return <a href={entityHref(locale, mark.link)}>{children}</a>;
  return children;
}

/** Keeps the call with the word before it and the comma behind it: a button would let the line break there. */
const JOINER = "\u2060";

/** Opens the footnote in place, without JavaScript. */
function Call({ mark, address }: { mark: string; address: string }) {
  const t = useTranslations("Work");
  return (
    <>
      {JOINER}
      <sup>
        <button type="button" popoverTarget={footnoteHereId(mark, address)} aria-label={t("footnote", { mark })}>
          {mark}
        </button>
      </sup>
      {JOINER}
    </>
  );
}

/** Opens the document at this paragraph; `foreign` names the language of the document. */
function SourcePin({
  place,
  language,
  address,
  foreign = false,
}: {
  place: SourcePlace;
  language: Locale;
  address: string;
  foreign?: boolean;
}) {
  const text = useTranslations("Text");
  const t = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  const locale = useLocale();
  return (
    <>
      {" "}
      <a
        {...languageAttributes(locale)}
        href={passageHref(locale, place)}
        aria-label={t("sourceOf", { name: paragraphName(address, mentions), language })}
        className="source-pin no-print"
      >
        {foreign ? `${t("source")} (${text("language", { language })})` : t("source")}
      </a>
    </>
  );
}
