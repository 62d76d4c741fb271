"use client";

import { useCallback, useEffect, useRef, useState, type FormEvent } from "react";
import { readState, writeState } from "./state";
import type { ReaderWords } from "./reader-bar";

type Props = { action: string; words: ReaderWords };

const BOX = "find-inside";

function findBox(): HTMLInputElement | null {
  return document.getElementById(BOX) as HTMLInputElement | null;
}

/** Goes to the box, which is folded away on a phone. */
export function openFindBox(): void {
  const box = findBox();
  box?.closest("details")?.setAttribute("open", "");
  box?.focus();
}

/** Finds words in the text and goes from place to place; without JavaScript the form asks the search of the whole site. */
export function FindInside({ action, words }: Props) {
  const [said, setSaid] = useState("");
  const found = useRef<{ asked: string; ranges: Range[]; at: number }>({ asked: "", ranges: [], at: -1 });

  const go = useCallback(
    async (asked: string, step: number) => {
      const { findRanges, paint } = await import("./find-ranges");
      const state = found.current;
      if (asked !== state.asked) Object.assign(state, { asked, ranges: findRanges(asked), at: step > 0 ? -1 : 0 });
      const count = state.ranges.length;
      state.at = count === 0 ? -1 : (state.at + step + count) % count;
      const here = state.ranges[state.at];
      paint(state.ranges, here);
      here?.startContainer.parentElement?.scrollIntoView({ block: "center" });
      writeState("find", asked);
      setSaid(
        asked === ""
          ? ""
          : count === 0
            ? words.none
            : words.found.replace("{index}", String(state.at + 1)).replace("{count}", String(count)),
      );
    },
    [words],
  );

  useEffect(() => {
    const asked = readState("find");
    const box = findBox();
    if (!asked || !box) return;
    box.value = asked;
    void go(asked, 1);
  }, [go]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void go(findBox()?.value.trim() ?? "", 1);
  };
  return (
    <form action={action} role="search" aria-label={words.findLabel} onSubmit={submit} className="min-w-0">
      <label htmlFor={BOX} className="mb-1 block text-sm text-muted">
        {words.findLabel}
      </label>
      <div className="flex flex-wrap items-center gap-1">
        <input
          id={BOX}
          type="search"
          name="q"
          maxLength={100}
          onInput={() => findBox()?.value === "" && void go("", 1)}
          className="h-11 w-44 min-w-0 rounded border border-muted bg-raised px-3 text-ink"
        />
        <button type="submit" className="h-11 rounded border border-line bg-raised px-3">
          {words.find}
        </button>
        {([-1, 1] as const).map((step) => (
          <button
            key={step}
            type="button"
            onClick={() => void go(findBox()?.value.trim() ?? "", step)}
            aria-label={step < 0 ? words.previous : words.next}
            title={step < 0 ? words.previous : words.next}
            className="js-only h-11 w-9 rounded border border-line bg-raised"
          >
            {step < 0 ? "↑" : "↓"}
          </button>
        ))}
        <output className="js-only min-w-14 text-sm whitespace-nowrap text-muted">{said}</output>
      </div>
    </form>
  );
}
