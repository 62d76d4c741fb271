import { useTranslations } from "next-intl";
import type { VoteView } from "@/lib/vote/present";
import { groundOf } from "./patterns";

/** The sides of a vote as one bar in reading direction; the numbers stand below it. */
export function VoteBar({ vote: { sides, total } }: { vote: VoteView }) {
  const t = useTranslations("Votes");
  const shown = sides.filter(({ count }) => count > 0);
  if (total === 0) return null;
  return (
    <figure aria-label={t("bar")}>
      <div aria-hidden className="flex h-8 overflow-hidden rounded border border-ink">
        {shown.map(({ option, count }) => (
          <div
            key={option}
            style={{ ...groundOf(option), inlineSize: `${(count / total) * 100}%` }}
            className="flex min-w-0 items-center justify-center border-s border-ink text-sm font-semibold first:border-s-0"
          >
            {count / total > 0.04 && <span className="rounded bg-paper px-1 leading-5">{t("letter", { option })}</span>}
          </div>
        ))}
      </div>
      <figcaption>
        <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          {sides.map(({ option, count, printed, counted }) => (
            <div key={option} className="flex items-baseline gap-x-2">
              <dt className="text-sm">
                <Letter option={option} /> {t("option", { option })}
              </dt>
              <dd>
                <b>{count}</b>
                {printed && counted > 0 && counted !== count && (
                  <span className="text-sm text-muted"> ({t("counted", { count: counted })})</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </figcaption>
    </figure>
  );
}

/** The mark of a side: its letter on its ground. */
export function Letter({ option }: { option: VoteView["sides"][number]["option"] }) {
  const t = useTranslations("Votes");
  return (
    <span
      aria-hidden
      style={groundOf(option)}
      className="inline-flex size-6 items-center justify-center rounded-sm border border-ink align-middle text-xs font-semibold"
    >
      <span className="rounded-sm bg-paper px-0.5 leading-4">{t("letter", { option })}</span>
    </span>
  );
}
