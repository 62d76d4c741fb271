"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { findBox, FindInside } from "./find-inside";
import { ReadingSize, stepSize } from "./reading-size";
import { copyText, currentParagraph, goTo, tellCopied } from "./paragraphs";

const HelpDialog = lazy(() => import("./help-dialog"));
const CiteDialog = lazy(() => import("./cite-dialog"));

/** The words of the reader's tools, in the page's language: message files stay on the server. */
export type ReaderWords = Record<
  | "find"
  | "findLabel"
  | "next"
  | "previous"
  | "none"
  | "smaller"
  | "larger"
  | "size"
  | "shortcuts"
  | "close"
  | "copied"
  | "copy"
  | "citation"
  | "failed",
  string
> & {
  /** The keys and what they do. */
  keys: [string, string][];
  /** `{index}` and `{count}` are filled in. */
  found: string;
};

type Props = { action: string; words: ReaderWords };

/** Search inside the text, size of its letters, and the keys. Everything else on the page does without this. */
export function ReaderBar({ action, words }: Props) {
  const [dialog, setDialog] = useState<"help" | { cite: string } | null>(null);

  useEffect(() => {
    document.documentElement.dataset.js = "";
    const onClick = (event: MouseEvent) => {
      const tool = (event.target as Element).closest<HTMLElement>("[data-tool]");
      const open = document.querySelector<HTMLDetailsElement>("details[data-tools][open]");
      if (open && !open.contains(event.target as Node)) open.open = false;
      if (!tool || event.ctrlKey || event.metaKey) return;
      if (tool.dataset.tool === "cite") {
        event.preventDefault();
        if (open) open.open = false;
        setDialog({ cite: (tool as HTMLAnchorElement).href });
      } else
        void copyText(tool.dataset.tool ?? "", tool.closest("li[id]")?.id ?? "").then((done) =>
          tellCopied(done ? words.copied : words.failed),
        );
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const here = currentParagraph();
      const keys: Record<string, () => void> = {
        "?": () => setDialog("help"),
        f: () => findBox()?.focus(),
        j: () => goTo(1),
        k: () => goTo(-1),
        "+": () => stepSize(1),
        "-": () => stepSize(-1),
        c: () => here && setDialog({ cite: here.querySelector<HTMLAnchorElement>('[data-tool="cite"]')?.href ?? "" }),
        t: () => void (here && copyText("text", here.id).then((done) => tellCopied(done ? words.copied : words.failed))),
        l: () => void (here && copyText("link", here.id).then((done) => tellCopied(done ? words.copied : words.failed))),
        Escape: () => closeTools(),
      };
      const act = keys[event.key];
      if (!act) return;
      if (event.key !== "Escape") event.preventDefault();
      act();
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, [words]);

  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <FindInside action={action} words={words} />
      <ReadingSize words={words} />
      <button
        type="button"
        onClick={() => setDialog("help")}
        title={words.shortcuts}
        aria-label={words.shortcuts}
        className="js-only h-11 w-11 rounded border border-line bg-raised font-semibold max-md:hidden"
      >
        {"?"}
      </button>
      <p id="reader-says" role="status" className="sr-only" />
      <Suspense>
        {dialog === "help" && <HelpDialog words={words} onClose={() => setDialog(null)} />}
        {dialog !== null && dialog !== "help" && <CiteDialog href={dialog.cite} words={words} onClose={() => setDialog(null)} />}
      </Suspense>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}

/** Gives the focus back to the summary that opened them. */
function closeTools(): void {
  const open = document.querySelector<HTMLDetailsElement>("details[data-tools][open]");
  if (!open) return;
  open.open = false;
  open.querySelector("summary")?.focus();
}
