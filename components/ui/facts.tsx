import type { ReactNode } from "react";

export type Fact = { term: ReactNode; key: string; value: ReactNode };

/** Terms and their values: short facts of a record. */
export function Facts({ facts }: { facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[minmax(9rem,auto)_1fr]">
      {facts.map(({ key, term, value }) => (
        <div key={key} className="sm:contents">
          <dt className="text-sm text-muted">{term}</dt>
          <dd className="mt-0.5 sm:mt-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
