"use client";

import type { KeyboardEvent, ReactNode } from "react";

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys in a foldable list: up and down from line to line, in reading direction to open a branch, against it to close it. */
export function TreeKeys({ label, children }: { label: string; children: ReactNode }) {
  function move(event: KeyboardEvent<HTMLElement>) {
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-tree-item] > a, summary")].filter((stop) =>
      stop.checkVisibility(),
    );
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const target = targetOf(event.key, at, stops.length);
    if (target !== undefined) stops[target]?.focus();
    else if (event.key === "ArrowLeft" || event.key === "ArrowRight") fold(stops[at], event.key === forward);
    else return;
    event.preventDefault();
  }
  return (
    <nav aria-label={label} onKeyDown={move}>
      {children}
    </nav>
  );
}

function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEP[key];
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, at + step));
}

/** Opens or closes the branch of the line that has the focus; closing from within goes up to the branch's own line. */
function fold(stop: HTMLElement | undefined, open: boolean) {
  const own = stop?.closest("[data-tree-item]")?.querySelector<HTMLDetailsElement>(":scope > details");
  if (own && own.open !== open) own.open = open;
  else if (!open) stop?.closest("ul")?.closest("details")?.querySelector("summary")?.focus();
}
