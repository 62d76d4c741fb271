import { useTranslations } from "next-intl";
import { EntityLink } from "@/components/text/entity-link";
import type { VoteView } from "@/lib/vote/present";
import { Letter } from "./vote-bar";

/** Every State with how it voted, side by side: the grid is the list. Names as printed, linked where the State is known here. */
export function VoteGrid({ vote: { id, sides } }: { vote: VoteView }) {
  const t = useTranslations("Votes");
  return (
    <>
      {sides
        .filter(({ cells }) => cells.length > 0)
        .map(({ option, cells }) => (
          <section key={option} aria-labelledby={`${id}-${option}`} className="mt-4">
            <h3 id={`${id}-${option}`} className="font-semibold">
              {t("option", { option })} <span className="font-normal text-muted">({cells.length})</span>
            </h3>
            <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(11rem,100%),1fr))] gap-1.5 text-sm">
              {cells.map(({ id: cell, words, state }) => (
                <li key={cell} className="flex break-inside-avoid items-start gap-x-2">
                  <Letter option={option} />
                  <span className="min-w-0">
                    {state ? <EntityLink link={state} /> : <bdi>{words}</bdi>}
                    {state && state.label.text !== words && <bdi className="block text-xs text-muted">{words}</bdi>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
