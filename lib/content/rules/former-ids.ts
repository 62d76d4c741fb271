import type { Problem } from "../error";
import type { Content } from "../load";
import { allRecords } from "../walk";

/** An id that a record had leads to that record alone, and to nothing that lives. */
export function checkFormerIds(content: Content): Problem[] {
  const records = [
    ...content.sources.map(({ id, formerIds }) => ({ id, formerIds, file: "content/sources/manifest.yaml" })),
    ...allRecords(content).flatMap(({ id, file, value }) => ("formerIds" in value ? [{ id, file, formerIds: value.formerIds as string[] }] : [])),
  ];
  const living = new Map(records.map(({ id, file }) => [id, file]));
  const taken = new Map<string, string>();
  return records.flatMap(({ id, formerIds, file }) =>
    formerIds.flatMap((former, i) => {
      const now = living.get(former);
      const other = taken.get(former);
      taken.set(former, id);
      const problem = { file, record: id, field: `formerIds.${i}` };
      if (now) return [{ ...problem, problem: `${former} is the id of a record in ${now}`, remedy: "take it off the list: an id that lives leads to its own record" }];
      if (other) return [{ ...problem, problem: `${former} is a former id of ${other} already`, remedy: "leave it with the one record that it leads to" }];
      return [];
    }),
  );
}
