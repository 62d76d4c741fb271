import { useTranslations } from "next-intl";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import type { RecordedVote, VoteGroup, Voter } from "@/lib/vote/present";
import { Letter, VoteBar } from "./vote-bar";

/** The recorded votes on a text: counts, and lists by State. */
export function RecordedVotes({ votes }: { votes: RecordedVote[] }) {
  const t = useTranslations("Vote");
  if (votes.length === 0) return null;
  return (
    <Section id="vote" title={t("title")} note={t("lead")}>
      <div className="space-y-8">
        {votes.map((vote) => (
          <OneVote key={vote.id} vote={vote} />
        ))}
      </div>
    </Section>
  );
}

function OneVote({ vote: { date, meeting, groups, total } }: { vote: RecordedVote }) {
  return (
    <div>
      {(date ?? meeting) !== null && (
        <p className="mb-2 text-sm text-muted">
          {date !== null && <DateText date={{ start: date }} />}
          {date !== null && meeting !== null && " · "}
          {meeting !== null && <bdi dir="ltr">{meeting}</bdi>}
        </p>
      )}
      <VoteBar groups={groups} total={total} />
      <div className="mt-3 space-y-3">
        {groups.map((group) => (
          <Group key={group.option} group={group} />
        ))}
      </div>
    </div>
  );
}

/** One way to vote: its count, and, folded, a grid of those who voted so. */
function Group({ group: { option, count, voters, inOic, differs } }: { group: VoteGroup }) {
  const t = useTranslations("Vote");
  const head = (
    <>
      <Letter option={option} /> <span className="font-semibold">{t("option", { option })}</span> {count}
      {inOic > 0 && <span className="text-sm text-muted"> · {t("inOic", { count: inOic })}</span>}
    </>
  );
  if (voters.length === 0)
    return (
      <p>
        {head} <span className="text-sm text-muted">({t("notNamed")})</span>
      </p>
    );
  return (
    <details>
      <summary className="py-0.5">{head}</summary>
      {differs && <p className="mt-1 text-sm text-muted">{t("differs", { count: voters.length })}</p>}
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(12rem,100%),1fr))] gap-x-4 gap-y-1.5 text-sm">
        {voters.map((voter) => (
          <li key={voter.words} className="flex break-inside-avoid items-start gap-x-2">
            <Letter option={option} />
            <span className="min-w-0">
              <Name voter={voter} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** States that the sources show in the OIC carry its mark. */
function Name({ voter: { words, link, shownInOic } }: { voter: Voter }) {
  const t = useTranslations("Vote");
  return (
    <>
      {link ? (
        <EntityLink link={link} />
      ) : (
        <span lang="en" dir="ltr">
          {words}
        </span>
      )}
      {shownInOic && (
        <abbr title={t("oicTitle")} className="ms-1 rounded border border-line px-1 text-xs text-muted no-underline">
          {t("oic")}
        </abbr>
      )}
    </>
  );
}
