import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Signs } from "@/components/text/signs";
import { entityHref, passageHref } from "@/lib/entity/href";
import { languageAttributes } from "@/lib/i18n/text";
import type { Locale } from "@/lib/i18n/locales";
import type { Segment } from "@/lib/work/marks";
import type { TextCell, TextMark } from "@/lib/work/reader";
import { paragraphName } from "./mention-list";
import { ProvisionTable } from "./provision-table";
import { footnoteHereId } from "./spot-links";

type Props = {
  language: Locale;
  cell: TextCell | null;
  address: string;
  /** The class of the language's name over the text, null for none. */
  label: string | null;
  /** The source's own texts, where this one is a translation: their places stand behind it. */
  originals?: TextCell[];
};

/** A paragraph in one language: its verbs visible, its citations and footnote calls linked, its place in the source behind it. */
export function ParagraphText({ language, cell, address, label, originals = [] }: Props) {
  const text = useTranslations("Text");
  const mentions = useTranslations("Mentions");
  return (
    <div>
      {label !== null && (
        <p className={`text-xs text-muted ${label}`}>
          {text("language", { language })}
          {cell?.status === "EDITORIAL_TRANSLATION" && ` · ${text("translatedShort")}`}
        </p>
      )}
      {cell?.table ? (
        <ProvisionTable rows={cell.table} language={language} name={paragraphName(address, mentions)} />
      ) : cell ? (
        <p {...languageAttributes(language)} className="reading">
          {cell.segments.map((segment, i) => (
            <Piece key={i} segment={segment} address={address} />
          ))}{" "}
          <SourcePin cell={cell} address={address} />
          {originals.map((original) => (
            <SourcePin key={original.language} cell={original} address={address} foreign />
          ))}
        </p>
      ) : (
        <p className="text-muted">{text("notGiven")}</p>
      )}
    </div>
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
  if (mark.kind === "verb") return <em className="font-semibold italic [&:lang(ar)]:font-bold [&:lang(ar)]:not-italic">{children}</em>;
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
      <sup className="font-sans text-xs">
        <button
          type="button"
          popoverTarget={footnoteHereId(mark, address)}
          aria-label={t("footnote", { mark })}
          className="cursor-pointer px-0.5 text-accent"
        >
          {mark}
        </button>
      </sup>
      {JOINER}
    </>
  );
}

/** Opens the document at this paragraph; `foreign` names the language of the document. */
function SourcePin({ cell: { place, language }, address, foreign = false }: { cell: TextCell; address: string; foreign?: boolean }) {
  const text = useTranslations("Text");
  const t = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  const locale = useLocale();
  if (!place) return null;
  return (
    <span {...languageAttributes(locale)} className="no-print mx-1 font-sans text-xs whitespace-nowrap">
      <a href={passageHref(locale, place)} aria-label={t("sourceOf", { name: paragraphName(address, mentions), language })}>
        {t("source")}
        {foreign && ` (${text("language", { language })})`}
      </a>
    </span>
  );
}
