import type { Content } from "@/lib/content/load";
import { allRecords } from "@/lib/content/walk";
import type { RowWriter } from "./writer";

/** Under which ids records were known before. */
export function formerIdRows(content: Content, writer: RowWriter): void {
  const records = [...content.sources, ...allRecords(content).map(({ value }) => value as { id?: string; formerIds?: string[] })];
  for (const { id, formerIds = [] } of records)
    for (const former of formerIds) writer.add("FormerId", { id: former, entityId: id, origin: "CONTENT" });
}
