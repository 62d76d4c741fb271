import { useTranslations } from "next-intl";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { Section } from "@/components/ui/section";
import type { RecordedVote, VoteGroup, VoteOption, Voter } from "@/lib/vote/present";

/**
 * Neutral colours, none of them that of yes or no; they differ in lightness as well, so that they are told apart without seeing colours.
 * The words and counts stand beside each.
 */
const FILL: Record<VoteOption, string> = {
  IN_FAVOUR: "fill-vote-1",
  AGAINST: "fill-vote-2",
  ABSTAINING: "fill-vote-3",
  ABSENT: "fill-vote-4",
};

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
      <Bar groups={groups} total={total} />
      <div className="mt-3 space-y-3">
        {groups.map((group) => (
          <Group key={group.option} group={group} />
        ))}
      </div>
    </div>
  );
}

/** One line in proportion: a picture of the counts below, and no more than they say. */
function Bar({ groups, total }: { groups: VoteGroup[]; total: number }) {
  if (total === 0) return null;
  const starts = groups.map((_, i) => groups.slice(0, i).reduce((sum, { count }) => sum + count, 0));
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${total} 10`}
      preserveAspectRatio="none"
      className="h-4 w-full rounded border border-muted rtl:-scale-x-100"
    >
      {groups.map(({ option, count }, i) => (
        <rect key={option} x={starts[i]} width={count} height={10} className={FILL[option]} />
      ))}
    </svg>
  );
}

function Group({ group: { option, count, voters, inOic, differs } }: { group: VoteGroup }) {
  const t = useTranslations("Vote");
  const head = (
    <>
      <svg aria-hidden viewBox="0 0 10 10" className="me-2 inline-block size-3.5 border border-muted align-baseline">
        <rect width={10} height={10} className={FILL[option]} />
      </svg>
      <span className="font-semibold">{t("option", { option })}</span> {count}
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
      <ul className="mt-2 gap-x-6 text-sm sm:columns-2 lg:columns-3">
        {voters.map((voter) => (
          <li key={voter.words} className="break-inside-avoid py-0.5">
            <Name voter={voter} />
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
