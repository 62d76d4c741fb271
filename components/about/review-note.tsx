import { useLocale, useTranslations } from "next-intl";
import { EntityName } from "@/components/text/entity-link";
import { Signs } from "@/components/text/signs";
import { Badge } from "@/components/ui/badge";
import { withLetters } from "@/components/ui/later";
import { paragraphName } from "@/components/work/mention-list";
import { passageHref } from "@/lib/entity/href";
import type { Said } from "@/lib/entity/present";
import { languageAttributes, quoteLanguage } from "@/lib/i18n/text";
import type { Quote, ReviewNote } from "@/lib/note/review";

/** A note with the words it speaks of, each a link into its document, and the places at which it is shown. */
export function ReviewNoteItem({ note, titles }: { note: ReviewNote; titles: Map<string, Said> }) {
  const t = useTranslations("Notes");
  const words = useTranslations("Text");
  const { id, kind, title, text, outside, quotes, targets } = note;
  const linesOf = ({ quote, sourceId }: Quote) => [quote, titles.get(sourceId)?.text ?? sourceId];
  return (
    <li
      id={id}
      className="later break-inside-avoid rounded border-s-4 border-note-line bg-note px-4 py-3 text-sm"
      style={withLetters(
        [title, text, outside?.text, ...quotes.flatMap(linesOf), ...targets.map(({ link }) => link.label.text)].join("").length,
      )}
    >
      <h2 className="flex flex-wrap items-baseline gap-x-2 text-base font-semibold">
        <a href={`#${id}`} className="min-w-6 text-muted no-underline hover:underline">
          <bdi>{id.toUpperCase()}</bdi>
        </a>
        <span>
          <Signs text={title} />
        </span>
        <Badge tone="warn">{t("kind", { kind })}</Badge>
      </h2>
      <p className="mt-1 max-w-3xl">
        <Signs text={text} />
      </p>
      {outside && (
        <p className="mt-2 max-w-3xl">
          <strong className="font-semibold">{words("term", { term: t("outside") })}</strong> <Signs text={outside.text} /> (
          {words("term", { term: t("reference") })} <bdi className="wrap-anywhere">{outside.reference}</bdi>)
        </p>
      )}
      {quotes.length > 0 && <Quotes quotes={quotes} titles={titles} />}
      <Targets note={note} />
    </li>
  );
}

function Quotes({ quotes, titles }: { quotes: Quote[]; titles: Map<string, Said> }) {
  const locale = useLocale();
  const t = useTranslations("Evidence");
  return (
    <ul className="mt-2 space-y-1">
      {quotes.map((quote) => (
        <li key={`${quote.sourceId}${quote.start}-${quote.end}`} className="border-s-2 border-line ps-3">
          <q {...languageAttributes(quoteLanguage(quote.quote))} className="block w-fit">
            {quote.quote}
          </q>
          <a href={passageHref(locale, quote)} className="text-xs">
            {t("open", { source: titles.get(quote.sourceId)?.text ?? quote.sourceId })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Targets({ note: { targets } }: { note: ReviewNote }) {
  const t = useTranslations("NotesPage");
  const mentions = useTranslations("Mentions");
  return (
    <p className="mt-2 flex flex-wrap gap-x-3 gap-y-1">
      <span className="text-muted">{t("shownAt")}</span>
      {targets.map(({ link, href, anchor }) => (
        <a key={href} href={href}>
          <EntityName link={link} />
          {anchor !== null && ` · ${paragraphName(anchor, mentions)}`}
        </a>
      ))}
    </p>
  );
}
