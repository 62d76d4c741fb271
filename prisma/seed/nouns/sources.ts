import type { Content } from "@/lib/content/load";
import type { RowWriter } from "../writer";

export function sourceRows(content: Content, writer: RowWriter): void {
  for (const source of content.sources) {
    const { id, file, kind, languages, pageDate = null, sha256, bytes, text, repairs } = source;
    writer.entity("SOURCE", { id }, source.title);
    writer.text(id, "", "publisher", source.publisher);
    writer.add("SourceDocument", { id, file, kind, languages, pageDate, sha256, bytes, text, repairs });
    for (const { order, start, end } of source.index.passages)
      writer.add("Passage", { id: `${id}/${order}`, sourceId: id, order, start, end });
  }
}
