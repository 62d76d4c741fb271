import { useLocale, useTranslations } from "next-intl";
import { EntityName } from "@/components/text/entity-link";
import { entityHref } from "@/lib/entity/href";
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
            {paragraphs.map(({ address }) => (
              <li key={address}>
                <a href={`${entityHref(locale, work)}#${address}`} className="inline-block py-0.5">
                  {paragraphName(address, t)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** `op-7` and `p-23` are paragraphs, `pp-3` is a recital, `intro` the opening words. */
export function paragraphName(address: string, t: ReturnType<typeof useTranslations<"Mentions">>): string {
  const [part, number] = address.split("-");
  if (part === "pp") return t("recital", { number: number ?? "" });
  return number ? t("paragraph", { number }) : t("opening");
}
