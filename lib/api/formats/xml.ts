import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces";

export type { XMLBuilder };

/** A new document with its root. `attributes` hold the namespaces, written as they stand. */
export function xmlDocument(root: string, attributes: Record<string, string> = {}): XMLBuilder {
  return create({ version: "1.0", encoding: "UTF-8" }).ele(root, attributes);
}

/** What XML 1.0 has no place for is left out: control characters and halves of pairs. */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "");
}

export function endXml(root: XMLBuilder, pretty = true): string {
  return `${root.doc().end({ prettyPrint: pretty })}\n`;
}
