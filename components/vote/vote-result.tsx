import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/date/present";
import type { VoteView } from "@/lib/vote/present";
import { VoteBar } from "./vote-bar";
import { VoteGrid } from "./vote-grid";

/** One recorded vote: when and where, the bar with the counts as printed, and every State. */
export function VoteResult({ vote }: { vote: VoteView }) {
  const locale = useLocale();
  const t = useTranslations("Votes");
  return (
    <>
      {(vote.date ?? vote.meeting) !== null && (
        <p className="mb-3 text-sm text-muted">
          {vote.date && formatDate({ start: vote.date }, locale)}
          {vote.date && vote.meeting && " · "}
          {vote.meeting && t.rich("meeting", { symbol: () => <bdi dir="ltr">{vote.meeting}</bdi> })}
        </p>
      )}
      <VoteBar vote={vote} />
      <VoteGrid vote={vote} />
    </>
  );
}
