import { useLocale, useTranslations } from "next-intl";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { paragraphName } from "@/components/work/mention-list";
import { languageAttributes } from "@/lib/i18n/text";
import type { Excerpt, Hit } from "@/lib/search/present";
import { Marked } from "./marked";

/** Answers of one kind: each a link, and the words in which it was found. */
export function HitList({ hits }: { hits: Hit[] }) {
  return (
    <ol className="space-y-5">
      {hits.map((hit) => (
        <li key={hit.key}>
          <Title hit={hit} />
          {hit.body && (
            <p className="text-sm">
              <EntityLink link={hit.body} />
            </p>
          )}
          {hit.excerpt && <ExcerptText hit={hit} excerpt={hit.excerpt} />}
        </li>
      ))}
    </ol>
  );
}

function Title({ hit: { link, title, href, symbol, date, ping } }: { hit: Hit }) {
  const { language, status } = link.label;
  return (
    <p>
      {symbol && (
        <span className="me-2 text-sm font-semibold whitespace-nowrap">
          <bdi>{symbol}</bdi>
        </span>
      )}
      <a href={href} ping={ping} className="text-lg leading-snug">
        <span {...languageAttributes(language)}>
          <Marked segments={title} />
          {status !== "SOURCE" && <span aria-hidden>°</span>}
        </span>
      </a>
      {link.noun === "WORK" && date && (
        <span className="ms-2 text-sm whitespace-nowrap text-muted">
          <DateText date={{ start: date }} short />
        </span>
      )}
    </p>
  );
}

/** Words of another language carry it and say so; words that no source says in their language are called a translation. */
function ExcerptText({ hit: { paragraph }, excerpt: { segments, language, status } }: { hit: Hit; excerpt: Excerpt }) {
  const locale = useLocale();
  const t = useTranslations("Text");
  const mentions = useTranslations("Mentions");
  const remarks = [
    ...(language === locale ? [] : [t("language", { language })]),
    ...(status === "EDITORIAL_TRANSLATION" ? [t("translatedShort")] : []),
  ];
  return (
    <p className="mt-1 max-w-3xl text-sm">
      {paragraph !== null && <strong className="font-semibold">{paragraphName(paragraph, mentions)} · </strong>}
      <span {...languageAttributes(language)}>
        <Marked segments={segments} />
      </span>
      {remarks.length > 0 && <span className="text-muted"> ({remarks.join(" · ")})</span>}
    </p>
  );
}
