/** Rows by the id they belong to, each group in the order given. */
export function groupById<T>(rows: readonly T[], idOf: (row: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = idOf(row);
    if (id === undefined) continue;
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return groups;
}
