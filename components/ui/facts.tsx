import type { ReactNode } from "react";

export type Fact = { term: ReactNode; key: string; value: ReactNode };

/**
 * Terms and their values: short facts of a record, the values on one edge down a page of many records; `beside`, each in its line on a
 * phone too.
 */
export function Facts({ facts, beside = false }: { facts: Fact[]; beside?: boolean }) {
  if (facts.length === 0) return null;
  return (
    <dl
      className={`grid gap-y-3 sm:grid-cols-[11rem_minmax(0,1fr)] sm:items-baseline sm:gap-x-6 lg:grid-cols-[13rem_minmax(0,1fr)] ${beside ? "grid-cols-[minmax(auto,7.5rem)_1fr] items-baseline gap-x-4" : ""}`}
    >
      {facts.map(({ key, term, value }) => (
        <div key={key} className={beside ? "contents" : "sm:contents"}>
          <dt className="text-sm text-muted">{term}</dt>
          <dd className="mt-0.5 sm:mt-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
