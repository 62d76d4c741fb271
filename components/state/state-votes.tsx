import { useLocale, useTranslations } from "next-intl";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import { toQuery } from "@/lib/url/params";
import { OPTIONS, type CastVote } from "@/lib/vote/present";
import type { VoteCounts } from "@/lib/vote/queries";

export type StateVotesView = { counts: VoteCounts; latest: CastVote[] };

/** How a State voted: counted, each count leading to the texts, and its latest votes. No vote is called good or bad. */
export function StateVotes({ stateId, votes: { counts, latest } }: { stateId: string; votes: StateVotesView }) {
  const t = useTranslations("Vote");
  const works = useTranslations("Works");
  const locale = useLocale();
  if (latest.length === 0) return null;
  const list = (vote?: string) => `/${locale}/resolutions${toQuery({ voter: stateId, vote })}`;
  const total = OPTIONS.reduce((sum, option) => sum + (counts[option] ?? 0), 0);
  return (
    <Section id="votes" title={t("cast")} note={t("lead")}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {OPTIONS.filter((option) => counts[option] !== undefined).map((option) => (
          <li key={option}>
            <a href={list(option)} className="py-0.5">
              {works("value", { value: option })}
            </a>{" "}
            <span className="text-muted">({counts[option]})</span>
          </li>
        ))}
      </ul>
      <h3 className="mt-4 font-semibold">{t("latest")}</h3>
      <ul className="mt-1 divide-y divide-line">
        {latest.map(({ option, work, number, date }) => (
          <li key={work.id} className="grid gap-x-4 py-2 sm:grid-cols-[8rem_1fr_auto]">
            <bdi dir="ltr" className="font-semibold">
              {number}
            </bdi>
            <span>
              <EntityLink link={work} />
              {date && (
                <span className="block text-sm text-muted">
                  <DateText date={date} short />
                </span>
              )}
            </span>
            <span className="text-sm">{works("value", { value: option })}</span>
          </li>
        ))}
      </ul>
      {total > latest.length && (
        <p className="mt-3">
          <a href={list()}>{t("allOf", { count: total })}</a>
        </p>
      )}
    </Section>
  );
}
