"use client";

import { lazy, Suspense, useEffect, useRef, useState, type MouseEvent } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { remember } from "./recent";

/** Fetched when first opened. */
const Palette = lazy(() => import("./palette"));

/** The palette's words, handed over by the server: the client carries no messages. */
export type PaletteWords = Record<
  "open" | "title" | "label" | "hint" | "recent" | "forget" | "none" | "results" | "searchAll" | "close" | "failed",
  string
> & {
  nouns: Record<string, string>;
};

/** Pages with a name of their own; not what was searched or filtered. */
function rememberPage(): void {
  const heading = document.querySelector("h1")?.textContent?.trim();
  if (heading && !location.search && location.pathname.split("/").length > 2) remember({ href: location.pathname, label: heading });
}

/**
 * Opens the command palette with a click or Ctrl/⌘ K; without JavaScript it is a link to the search. `data-palette` says how far it is:
 * keys pressed before this code has come are remembered there (STARTER).
 */
export function PaletteOpener({ locale, words }: { locale: Locale; words: PaletteWords }) {
  const [open, setOpen] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const asked = link.current?.dataset.palette === "asked";
    link.current?.setAttribute("data-palette", "ready");
    setTimeout(() => {
      rememberPage();
      if (asked) setOpen(true);
    });
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, []);

  function click(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // the link in another tab
    event.preventDefault();
    setOpen(true);
  }

  return (
    <>
      <a
        ref={link}
        data-palette="late"
        href={`/${locale}/search`}
        onClick={click}
        aria-keyshortcuts="Control+K Meta+K"
        className="no-print inline-flex min-h-8 items-center gap-x-2 rounded border border-line px-2 text-sm text-ink no-underline hover:border-accent"
      >
        {words.open}
        <kbd dir="ltr" aria-hidden className="hidden rounded bg-sunk px-1 font-sans text-xs text-muted sm:inline">
          Ctrl K
        </kbd>
      </a>
      {open && (
        <Suspense>
          <Palette locale={locale} words={words} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
