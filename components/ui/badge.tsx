import type { ReactNode } from "react";

/** A short mark beside a title: a status, a kind. */
export function Badge({ children, tone = "plain" }: { children: ReactNode; tone?: "plain" | "warn" }) {
  const tones = { plain: "border-line text-muted", warn: "border-note-line bg-note text-ink" };
  return <span className={`inline-block rounded border px-1.5 text-xs leading-5 whitespace-nowrap ${tones[tone]}`}>{children}</span>;
}
