import { useLocale, useTranslations } from "next-intl";
import { EntityLink } from "@/components/text/entity-link";
import { paragraphName } from "@/components/work/mention-list";
import { languageAttributes } from "@/lib/i18n/text";
import type { Excerpt, Hit } from "@/lib/search/present";
import { Marked } from "./marked";

/** Answers of one kind: each a link, and the words in which it was found. */
export function HitList({ hits }: { hits: Hit[] }) {
  return (
    <ol className="space-y-4">
      {hits.map((hit) => (
        <li key={hit.key}>
          <Title hit={hit} />
          {hit.body && (
            <p className="text-sm">
              <EntityLink link={hit.body} />
            </p>
          )}
          {hit.excerpt && <ExcerptText excerpt={hit.excerpt} />}
        </li>
      ))}
    </ol>
  );
}

function Title({ hit: { link, title, href, anchor } }: { hit: Hit }) {
  const t = useTranslations("Mentions");
  const { language, status } = link.label;
  return (
    <a href={href}>
      {anchor !== null && <strong className="font-semibold">{paragraphName(anchor, t)} · </strong>}
      <span {...languageAttributes(language)}>
        <Marked segments={title} />
        {status !== "SOURCE" && <span aria-hidden>°</span>}
      </span>
    </a>
  );
}

/** Words of another language carry it and say so; words that no source says in their language are called a translation. */
function ExcerptText({ excerpt: { segments, language, status } }: { excerpt: Excerpt }) {
  const locale = useLocale();
  const t = useTranslations("Text");
  const remarks = [
    ...(language === locale ? [] : [t("language", { language })]),
    ...(status === "EDITORIAL_TRANSLATION" ? [t("translatedShort")] : []),
  ];
  return (
    <p className="mt-0.5 max-w-3xl text-sm">
      <span {...languageAttributes(language)}>
        <Marked segments={segments} />
      </span>
      {remarks.length > 0 && <span className="text-muted"> ({remarks.join(" · ")})</span>}
    </p>
  );
}
