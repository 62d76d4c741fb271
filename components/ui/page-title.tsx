import type { ReactNode } from "react";

/** The head of a page: what it is, its title, what stands right under it. */
export function PageTitle({ kind, children, below }: { kind?: ReactNode; children: ReactNode; below?: ReactNode }) {
  return (
    <header className="mt-6">
      {kind && <p className="text-sm text-muted">{kind}</p>}
      <h1 className="mt-1 text-2xl leading-tight font-semibold text-balance sm:text-3xl">{children}</h1>
      {below && <div className="mt-3">{below}</div>}
    </header>
  );
}
