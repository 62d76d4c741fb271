"use client";

import { useSyncExternalStore } from "react";

/** The address in the browser as it is when printed. */
export function PrintedAddress({ path }: { path: string }) {
  const address = useSyncExternalStore(
    onPrint,
    () => window.location.href,
    () => path,
  );
  return (
    <bdi dir="ltr" className="break-all">
      {address}
    </bdi>
  );
}

export function PrintedDay({ day, tag }: { day: string; tag: string }) {
  const today = useSyncExternalStore(
    onPrint,
    () => new Intl.DateTimeFormat(tag, { dateStyle: "long", calendar: "gregory" }).format(new Date()),
    () => day,
  );
  return <time>{today}</time>;
}

function onPrint(changed: () => void): () => void {
  window.addEventListener("beforeprint", changed);
  return () => window.removeEventListener("beforeprint", changed);
}
