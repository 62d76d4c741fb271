import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { toQuery } from "@/lib/url/params";
import type { MentionsView } from "@/lib/work/present";
import { MentionList } from "./mention-list";

/** The newest texts that name a record, and the way to all of them. */
export function Mentions({ title, mentions: { id, total, works } }: { title: string; mentions: MentionsView }) {
  const locale = useLocale();
  const t = useTranslations("Works");
  if (works.length === 0) return null;
  return (
    <Section id="mentions" title={title}>
      <MentionList mentions={works} />
      {total > works.length && (
        <p className="mt-4">
          <a href={`/${locale}/resolutions${toQuery({ names: id })}`}>{t("all", { count: total })}</a>
        </p>
      )}
    </Section>
  );
}
