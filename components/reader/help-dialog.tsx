"use client";

import { Dialog } from "./dialog";
import type { ReaderWords } from "./reader-bar";

/** The keys and what they do. */
export default function HelpDialog({ words, onClose }: { words: ReaderWords; onClose: () => void }) {
  return (
    <Dialog title={words.shortcuts} close={words.close} onClose={onClose}>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2">
        {words.keys.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded border border-muted bg-sunk px-2 text-center font-sans">
                <bdi dir="ltr">{key}</bdi>
              </kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
