import type { ReactNode } from "react";

type Props = {
  href: string;
  /** Whether it is this page, or the way in which this page is shown. */
  current: "page" | boolean;
  /** What the link means in full, where it says it in short. */
  title?: string;
  children: ReactNode;
};

/** One of several pages, or of ways to show the same page; the present one is marked. */
export function ChoiceLink({ href, current, title, children }: Props) {
  return (
    <a
      href={href}
      aria-current={current || undefined}
      title={title}
      className="block rounded border border-line px-3 py-1.5 no-underline first-letter:uppercase hover:border-accent aria-[current]:border-accent aria-[current]:bg-sunk aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {children}
    </a>
  );
}
