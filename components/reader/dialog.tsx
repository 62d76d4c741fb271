"use client";

import { useEffect, useRef, type ReactNode } from "react";

/** A window over the page: the browser keeps the focus in it, closes it by Escape, and gives the focus back. */
export function Dialog({ title, close, onClose, children }: { title: string; close: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby="reader-dialog"
      onClose={onClose}
      onClick={(event) => event.target === ref.current && ref.current?.close()}
      className="m-auto max-h-[85dvh] w-[min(42rem,calc(100vw-1.5rem))] rounded border border-line bg-raised p-0 text-ink backdrop:bg-black/40"
    >
      <div className="p-4">
        <div className="flex items-start justify-between gap-4">
          <h2 id="reader-dialog" className="text-lg font-semibold">
            {title}
          </h2>
          <button type="button" onClick={() => ref.current?.close()} className="min-h-9 rounded border border-line px-3">
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
