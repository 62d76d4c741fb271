import type { ReactNode } from "react";

/** One of several ways to show the same page; the present one is marked. */
export function ChoiceLink({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      aria-current={current ? "true" : undefined}
      className="block rounded border border-line px-3 py-1.5 no-underline first-letter:uppercase hover:border-accent aria-[current]:border-accent aria-[current]:bg-sunk aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {children}
    </a>
  );
}
