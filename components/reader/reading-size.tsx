"use client";

import { useEffect } from "react";
import { readState, writeState } from "./state";
import type { ReaderWords } from "./reader-bar";

const SIZES = [0.85, 1, 1.15, 1.3, 1.5, 1.75];
const USUAL = 1;
const KEY = "reading-size";

/** Smaller and larger letters for the texts: kept in this browser, and in the address. */
export function ReadingSize({ words }: { words: ReaderWords }) {
  useEffect(() => {
    const wanted = readState("size") ?? kept();
    if (wanted !== null && wanted in SIZES) show(Number(wanted));
  }, []);
  return (
    <div role="group" aria-label={words.size} className="js-only flex">
      {([-1, 1] as const).map((step) => (
        <button
          key={step}
          type="button"
          onClick={() => stepSize(step)}
          aria-label={step < 0 ? words.smaller : words.larger}
          title={step < 0 ? words.smaller : words.larger}
          className="h-11 w-11 border border-line bg-raised first:rounded-s first:text-sm last:rounded-e last:border-s-0 last:text-lg"
        >
          <bdi dir="ltr">{step < 0 ? "A−" : "A+"}</bdi>
        </button>
      ))}
    </div>
  );
}

export function stepSize(step: 1 | -1): void {
  const size = Math.min(SIZES.length - 1, Math.max(0, Number(document.documentElement.dataset.size ?? USUAL) + step));
  show(size);
  writeState("size", size === USUAL ? "" : String(size));
  try {
    localStorage.setItem(KEY, String(size));
  } catch {
    // A browser that keeps nothing still shows it.
  }
}

function show(size: number): void {
  document.documentElement.dataset.size = String(size);
  document.documentElement.style.setProperty("--reading", String(SIZES[size] ?? 1));
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
