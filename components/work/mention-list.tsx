import { useLocale, useTranslations } from "next-intl";
import { EntityName } from "@/components/text/entity-link";
import { entityHref } from "@/lib/entity/href";
import { parseAddress, plainPart, type Address } from "@/lib/work/address";
import type { MentioningWork } from "@/lib/work/present";

/** The texts that name a record, each with links to the paragraphs that do. */
export function MentionList({ mentions }: { mentions: MentioningWork[] }) {
  const locale = useLocale();
  const t = useTranslations("Mentions");
  return (
    <ul className="space-y-3">
      {mentions.map(({ work, paragraphs }) => (
        <li key={work.id}>
          <a href={entityHref(locale, work)} className="font-semibold">
            <EntityName link={work} />
          </a>
          <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-sm">
            {paragraphs.map(({ address }, i) => (
              <li key={address}>
                <a
                  href={`${entityHref(locale, work)}#${address}`}
                  aria-label={paragraphName(address, t)}
                  className="inline-block min-w-6 py-0.5"
                >
                  {numberAfter(address, paragraphs[i - 1]?.address) ?? paragraphName(address, t)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Its number alone, where the one before it is of the same part. */
function numberAfter(address: string, before: string | undefined): string | null {
  const [place, last] = [plainPart(address), before === undefined ? null : plainPart(before)];
  return place && place.part === last?.part ? place.number : null;
}

/** Names the place of a paragraph by its address: `op-7` is paragraph 7, `annex-1-12-b` paragraph 12 (b) of the first annex. */
export function paragraphName(address: string, t: ReturnType<typeof useTranslations<"Mentions">>): string {
  const { resolution, annex, run, kind, number } = parseAddress(address);
  const spot = nameOfKind(kind, number, t);
  const around = [
    resolution && t("resolution", { letter: resolution }),
    annex && t("annex", { number: annex }),
    run && t("run", { number: run }),
  ];
  return around.filter((outer) => outer !== null).reduceRight((inner, outer) => t("within", { outer, inner }), spot);
}

function nameOfKind(kind: Address["kind"], number: string, t: ReturnType<typeof useTranslations<"Mentions">>): string {
  if (kind === "recital") return t("recital", { number });
  return kind === "opening" ? t("opening") : t(kind, { number });
}
