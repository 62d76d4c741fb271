import { SaxesParser, type SaxesTagNS } from "saxes";
import { LIMITS } from "@/lib/import/limits";
import { Rejection } from "@/lib/import/rejection";

/** An element by its local name; the few names of the UN's own namespace do not collide with Akoma Ntoso's. */
export type Element = { name: string; attributes: Record<string, string>; children: Node[] };
export type Node = Element | string;

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
/** Of no use here, and a fifth of every file. */
const SKIPPED = new Set(["references", "presentation", "img"]);
const CHUNK = 64 * 1024;

/**
 * Reads Akoma Ntoso 3.0 into a tree, element by element, within {@link LIMITS}. Nothing outside the document is ever looked at:
 * a document type declaration, where entities would be declared, is refused.
 * @throws {Rejection}
 */
export function readTree(bytes: Uint8Array): Element {
  if (bytes.length > LIMITS.bytes)
    throw new Rejection("TOO_LARGE", `${megabytes(bytes.length)} MB; the limit is ${megabytes(LIMITS.bytes)} MB`);
  const builder = new TreeBuilder();
  for (const text of decoded(bytes)) builder.write(text);
  return builder.close();
}

class TreeBuilder {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly open: Element[] = [];
  private root: Element | undefined;
  private skipping = 0;
  private elements = 0;

  constructor() {
    this.parser.on("error", (error) => {
      throw notXml(error.message);
    });
    this.parser.on("doctype", () => {
      throw new Rejection("DOCTYPE", "has a document type declaration, where entities are declared: not read");
    });
    this.parser.on("xmldecl", ({ encoding }) => {
      if (encoding && !/^utf-?(8|16)$/i.test(encoding))
        throw new Rejection("ENCODING", `says that its encoding is ${encoding}; only UTF-8 and UTF-16 are read`);
    });
    this.parser.on("opentag", (tag) => this.opened(tag));
    this.parser.on("closetag", () => this.closed());
    this.parser.on("text", (text) => this.text(text));
    this.parser.on("cdata", (text) => this.text(text));
  }

  write(text: string): void {
    this.parser.write(text);
  }

  close(): Element {
    this.parser.close();
    if (!this.root) throw new Rejection("NOT_XML", "not XML: no element in it");
    return this.root;
  }

  private opened({ local, uri, attributes }: SaxesTagNS): void {
    if (++this.elements > LIMITS.elements) throw new Rejection("TOO_MANY", `more than ${LIMITS.elements} elements`);
    if (this.open.length + this.skipping >= LIMITS.depth) throw new Rejection("TOO_DEEP", `elements nested more than ${LIMITS.depth} deep`);
    if (this.skipping > 0 || SKIPPED.has(local)) return void this.skipping++;
    const element: Element = { name: local, attributes: {}, children: [] };
    for (const { local: name, prefix, value } of Object.values(attributes)) if (prefix === "") element.attributes[name] = value;
    if (!this.root) {
      if (uri !== NAMESPACE || local !== "akomaNtoso")
        throw new Rejection("WRONG_NAMESPACE", `not Akoma Ntoso 3.0: its root is ${local} of ${uri || "no namespace"}`);
      this.root = element;
    }
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  private closed(): void {
    if (this.skipping > 0) this.skipping--;
    else this.open.pop();
  }

  private text(text: string): void {
    if (this.skipping === 0) this.open.at(-1)?.children.push(text);
  }
}

function notXml(message: string): Rejection {
  // saxes says "1:23: unclosed tag: p" where the end is missing.
  if (/unclosed tag|unexpected end/.test(message)) return new Rejection("TRUNCATED", `cut off: ${message}`);
  return new Rejection("NOT_XML", `not well-formed XML: ${message}`);
}

/** The text in pieces, so that no second copy of a large file is ever whole in memory. */
function* decoded(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) yield decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new Rejection("ENCODING", `not ${decoder.encoding.toUpperCase()}: bytes that stand for no character`);
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

/** Elements of this name below a node, in document order; what is found is not searched further. */
export function find(node: Node | undefined, name: string): Element[] {
  if (node === undefined || typeof node === "string") return [];
  return node.children.flatMap((child) => (typeof child !== "string" && child.name === name ? [child] : find(child, name)));
}

export function child(node: Element | undefined, name: string): Element | undefined {
  return node?.children.find((candidate): candidate is Element => typeof candidate !== "string" && candidate.name === name);
}

/** All words below a node, white space folded; notes left out. */
export function words(node: Node | undefined): string {
  return raw(node).replace(/\s+/g, " ").trim();
}

function raw(node: Node | undefined): string {
  if (node === undefined) return "";
  if (typeof node === "string") return node;
  return node.name === "authorialNote" || isCallBracket(node) ? "" : node.children.map(raw).join("");
}

/** Arabic prints a note's mark in brackets, which are no words of the text: `<sup>(</sup><authorialNote/><sup>)</sup>`. */
export function isCallBracket({ name, children }: Element): boolean {
  return name === "sup" && children.every((part) => typeof part === "string") && /^[\s()]*$/.test(children.join(""));
}
