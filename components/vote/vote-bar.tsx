import { useTranslations } from "next-intl";
import type { VoteGroup, VoteOption } from "@/lib/vote/present";
import { groundOf } from "./patterns";

/** The groups of a vote as one bar in reading direction: a picture of the counts below it, and no more than they say. */
export function VoteBar({ groups, total }: { groups: VoteGroup[]; total: number }) {
  const t = useTranslations("Vote");
  if (total === 0) return null;
  return (
    <div role="img" aria-label={t("bar")} className="flex h-8 overflow-hidden rounded border border-ink">
      {groups
        .filter(({ count }) => count > 0)
        .map(({ option, count }) => (
          <div
            key={option}
            style={{ ...groundOf(option), inlineSize: `${(count / total) * 100}%` }}
            className="flex min-w-0 items-center justify-center border-s border-ink text-sm font-semibold first:border-s-0"
          >
            {count / total > 0.04 && <span className="rounded bg-paper px-1 leading-5">{t("letter", { option })}</span>}
          </div>
        ))}
    </div>
  );
}

/** The mark of a way to vote: its letter on its ground. */
export function Letter({ option }: { option: VoteOption }) {
  const t = useTranslations("Vote");
  return (
    <span
      aria-hidden
      style={groundOf(option)}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm border border-ink align-middle text-xs font-semibold"
    >
      <span className="rounded-sm bg-paper px-0.5 leading-4">{t("letter", { option })}</span>
    </span>
  );
}
