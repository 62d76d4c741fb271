"use client";

import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { FindInside, openFindBox } from "./find-inside";
import { ReadingSize, stepSize } from "./reading-size";
import { ParagraphTools, type ToolsAt } from "./paragraph-tools";
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
  | "failed"
  | "permanentLink"
  | "copyLink"
  | "copyText"
  | "cite",
  string
> & {
  /** The keys and what they do. */
  keys: [string, string][];
  /** `{index}` and `{count}` are filled in. */
  found: string;
};

type Props = { action: string; words: ReaderWords };

type Opened = "help" | { cite: string } | ToolsAt;

/** Search inside the text, size of its letters, and the keys. Everything else on the page does without this. */
export function ReaderBar({ action, words }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const copy = useCallback(
    (what: "link" | "text", address: string) => void copyText(what, address).then((done) => tellCopied(done ? words.copied : words.failed)),
    [words],
  );
  /** Not what was opened meanwhile: a window says some time later that it was closed. */
  const close = () => setOpened((now) => (now === opened ? null : now));

  useEffect(() => {
    document.documentElement.dataset.js = "";
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-tools]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setOpened({ tools: link });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const here = currentParagraph();
      const keys: Record<string, () => void> = {
        "?": () => setOpened("help"),
        f: openFindBox,
        j: () => goTo(1),
        k: () => goTo(-1),
        "+": () => stepSize(1),
        "-": () => stepSize(-1),
        c: () => here && setOpened({ cite: here.querySelector<HTMLAnchorElement>("a[data-tools]")?.href ?? "" }),
        t: () => here && copy("text", here.id),
        l: () => here && copy("link", here.id),
      };
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, [copy]);

  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <FindInside action={action} words={words} />
      <ReadingSize words={words} />
      <button
        type="button"
        onClick={() => setOpened("help")}
        title={words.shortcuts}
        aria-label={words.shortcuts}
        className="js-only h-11 w-11 rounded border border-line bg-raised font-semibold max-md:hidden"
      >
        {"?"}
      </button>
      <p id="reader-says" role="status" className="sr-only" />
      <Suspense>
        {opened === "help" && <HelpDialog words={words} onClose={close} />}
        {opened !== null && opened !== "help" && "cite" in opened && <CiteDialog href={opened.cite} words={words} onClose={close} />}
      </Suspense>
      {opened !== null && opened !== "help" && "tools" in opened && (
        <ParagraphTools at={opened} words={words} onClose={close} onCite={(cite) => setOpened({ cite })} onCopy={copy} />
      )}
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}
