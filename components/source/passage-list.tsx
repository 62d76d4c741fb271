import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { preloadNaskh } from "@/components/text/preload-faces";
import { languageAttributes } from "@/lib/i18n/text";
import type { PassageView } from "@/lib/source/document";

/**
 * The passages with their numbers, each an anchor `p-1`. The letters are those of the file; only runs of white space show as
 * one space. `after` stands behind a passage.
 */
export function PassageList({ passages, after }: { passages: PassageView[]; after?: (passage: PassageView) => ReactNode }) {
  preloadNaskh(passages.map(({ language }) => language));
  const first = passages.find(({ stretches }) => stretches.some(({ quoted }) => quoted))?.order;
  return (
    <ol className="space-y-3">
      {passages.map((passage) => (
        <li key={passage.order} id={`p-${passage.order}`} className="grid grid-cols-[2.4rem_minmax(0,1fr)]">
          <Number order={passage.order} />
          <div>
            <p {...languageAttributes(passage.language)} className="reading wrap-anywhere">
              <Words passage={passage} first={passage.order === first} />
            </p>
            {after?.(passage)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Number({ order }: { order: number }) {
  const t = useTranslations("Source");
  return (
    <a
      href={`#p-${order}`}
      aria-label={t("passage", { number: String(order) })}
      className="min-h-6 min-w-6 self-start pt-1.5 text-sm text-muted no-underline hover:underline"
    >
      {order}
    </a>
  );
}

/** The quotation may run over several passages: only its first words carry the anchor. */
function Words({ passage: { stretches }, first }: { passage: PassageView; first: boolean }) {
  return stretches.map(({ text, quoted }, i) =>
    quoted ? (
      <mark key={i} id={first ? "quote" : undefined} className="scroll-mt-24">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
