"use client";

import { useEffect, useRef } from "react";
import type { ReaderWords } from "./reader-bar";

/** Asked for by a link in the text, which leads to the citations and stands in the paragraph; asked again, it is another object. */
export type ToolsAt = { tools: HTMLAnchorElement };

type Props = {
  at: ToolsAt;
  words: ReaderWords;
  onClose: () => void;
  onCite: (href: string) => void;
  onCopy: (what: "link" | "text", address: string) => void;
};

/** The declarations of TypeScript do not know the option yet, which anchors it and gives it its place in the order of keys. */
type Popover = HTMLElement & { showPopover: (options: { source: HTMLElement }) => void };

const ITEM = "block w-full rounded px-2 py-1.5 text-start text-ink no-underline hover:bg-sunk";

/** What can be done with a paragraph, over the text at its number: one for the page. The browser closes it by Escape, and gives the focus back. */
export function ParagraphTools({ at, words, onClose, onCite, onCopy }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const popover = ref.current as Popover | null;
    if (popover?.matches(":popover-open")) popover.hidePopover();
    popover?.showPopover({ source: at.tools });
    popover?.querySelector("a")?.focus();
  }, [at]);
  const link = at.tools;
  const address = link.closest("li[id]")?.id ?? "";
  /** Closed first, so that the focus is back in the text before a window opens over it or the clipboard is asked. */
  const choose = (act: () => void) => {
    ref.current?.hidePopover();
    act();
  };
  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      aria-label={link.getAttribute("aria-label") ?? ""}
      onToggle={({ newState }) => newState === "closed" && onClose()}
      className="opens-here"
    >
      <ul>
        <li>
          <a href={`#${address}`} onClick={() => ref.current?.hidePopover()} className={ITEM}>
            {words.permanentLink}
          </a>
        </li>
        {(["link", "text"] as const).map((what) => (
          <li key={what}>
            <button type="button" onClick={() => choose(() => onCopy(what, address))} className={ITEM}>
              {what === "link" ? words.copyLink : words.copyText}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => choose(() => onCite(link.href))} className={ITEM}>
            {words.cite}
          </button>
        </li>
      </ul>
    </div>
  );
}
