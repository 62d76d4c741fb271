"use client";

import { useSyncExternalStore } from "react";

/** The address in the browser as it is when printed. */
export function PrintedAddress({ path }: { path: string }) {
  const address = useWhenPrinted(path, () => window.location.href);
  return (
    <bdi dir="ltr" className="break-all">
      {address}
    </bdi>
  );
}

export function PrintedDay({ day, tag }: { day: string; tag: string }) {
  const today = useWhenPrinted(day, () => new Intl.DateTimeFormat(tag, { dateStyle: "long", calendar: "gregory" }).format(new Date()));
  return <time>{today}</time>;
}

let isPrinted = false;

/** What is only known in the browser, asked when it is printed: to make a calendar takes longer than all else that a page does at first. */
function useWhenPrinted(before: string, now: () => string): string {
  return useSyncExternalStore(
    onPrint,
    () => (isPrinted ? now() : before),
    () => before,
  );
}

function onPrint(changed: () => void): () => void {
  const print = () => {
    isPrinted = true;
    changed();
  };
  window.addEventListener("beforeprint", print);
  return () => window.removeEventListener("beforeprint", print);
}
