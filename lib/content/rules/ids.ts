import type { Problem } from "../error";
import type { Content } from "../load";
import { allRecords } from "../walk";

/** An id names one record in all of content/ (a text shares the id of its work). */
export function checkIds(content: Content): Problem[] {
  const seen = new Map<string, string>();
  const entries = [
    ...content.sources.map(({ id }) => ({ id, file: "content/sources/manifest.yaml" })),
    ...allRecords(content).filter(({ noun }) => noun !== "texts"),
  ];
  return entries.flatMap(({ id, file }) => {
    const first = seen.get(id);
    seen.set(id, first ?? file);
    return first ? [{ file, record: id, field: "id", problem: `the id is taken in ${first}`, remedy: "choose another id" }] : [];
  });
}
