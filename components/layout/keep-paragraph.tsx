"use client";

import type { MouseEvent, ReactNode } from "react";

/** Carries the paragraph in the address (#op-7) along when a link inside is followed: the server never sees that part. */
export function KeepParagraph({ children }: { children: ReactNode }) {
  function carry(event: MouseEvent<HTMLDivElement>) {
    const link = (event.target as Element).closest("a");
    if (link && window.location.hash) link.hash = window.location.hash;
  }
  return <div onClickCapture={carry}>{children}</div>;
}
