import { item } from "@/lib/import/text/item";
import { SaxesParser } from "saxes";

/**
 * What an Akoma Ntoso resolution says, read independently of the importer and of the parser under test: paragraphs as the file marks
 * them up, numbers as it prints them, citations from its own links.
 */
export type TruthBlock = { kind: "heading" | "text"; text: string };
export type Truth = {
  file: string;
  language: "ar" | "en" | "fr";
  symbol: string;
  /** Lines of the first page, in order. */
  cover: string[];
  title: string;
  enacting: string;
  /** Texts with footnote marks as `mark(n)`. */
  preamble: string[];
  body: TruthBlock[];
  closing: string[];
  annex: string[];
  notes: string[];
  operative: { number: number | null; text: string }[];
  citations: string[];
  /** The same of all languages of the resolution: a file in one language lacks links that another has. */
  citationsOfAll: string[];
};

/** Where note n (from 0) is called: private signs that no document has. */
export const mark = (note: number) => `\ue000${note}\ue001`;
export const MARK = /\ue000(\d+)\ue001/g;

type Node = { name: string; attributes: Record<string, string>; children: (Node | string)[] };

const LANGUAGES: Record<string, Truth["language"]> = { ara: "ar", eng: "en", fra: "fr", fre: "fr" };
const HEADINGS = new Set(["heading", "subheading", "crossHeading"]);
const BLOCKS = new Set(["p", "num", "content", "point", "item", "list", "intro", "td", "tr", "li", "listIntroduction", "eol"]);

/** The resolutions of one file, most files having one; none when it is in another language or has no body. */
export function readTruths(xml: string, file: string): Truth[] {
  const root = readTree(xml);
  return find(root, "statement").flatMap((statement) => truthOf(statement, root, file) ?? []);
}

function truthOf(statement: Node, root: Node, file: string): Truth | undefined {
  const language = LANGUAGES[find(root, "FRBRlanguage")[0]?.attributes.language ?? ""];
  const preamble = child(statement, "preamble");
  const main = child(statement, "mainBody");
  const formula = preamble && child(preamble, "formula");
  if (!language || !preamble || !main || !formula) return undefined;
  const notes: string[] = [];
  const links: string[] = [];
  const read = (node: Node) => textOf(node, notes, links);
  const title = find(find(statement, "preface")[0] ?? find(root, "preface")[0] ?? root, "docTitle").map(read)[0] ?? "";
  const recitals = preamble.children.filter((node): node is Node => typeof node !== "string" && node.name === "container");
  const preambleTexts = recitals.map(read).filter(plain);
  const body = bodyBlocks(main, read);
  const cover = find(find(root, "coverPage")[0] ?? { name: "", attributes: {}, children: [] }, "p")
    .map((p) => plain(textOf(p, [], [])))
    .filter(Boolean);
  return {
    file,
    language,
    symbol:
      find(root, "docNumber")
        .map((node) => fold(textOf(node, [], [])))
        .find((text) => text.includes("/RES/")) ?? "",
    cover,
    title: plain(title),
    enacting: plain(read(formula)),
    preamble: preambleTexts,
    body,
    closing: find(statement, "conclusions").flatMap((node) => find(node, "p").flatMap((p) => closingLines(p))),
    annex:
      find(statement, "attachment").length > 0
        ? [
            { ar: "المرفق", en: "Annex", fr: "Annexe" }[language],
            ...find(item(find(statement, "attachment"), 0), "p")
              .slice(0, 12)
              .map((p) => plain(textOf(p, [], []))),
          ]
        : [],
    notes,
    operative: operativeOf(body),
    citations: [...new Set(links.flatMap(symbolsOf))],
    citationsOfAll: [],
  };
}

/** Meeting and date stand on two lines. */
function closingLines(p: Node): string[] {
  return p.children
    .flatMap((node) => (typeof node === "string" ? [] : node.name === "event" ? closingLines(node) : [plain(textOf(node, [], []))]))
    .filter(Boolean);
}

/** The main body as printed, up to an annex that some files carry in it. */
function bodyBlocks(main: Node, read: (node: Node) => string): TruthBlock[] {
  const blocks: TruthBlock[] = [];
  const walk = (node: Node): boolean => {
    for (const inner of node.children) {
      if (typeof inner === "string" || inner.name === "table" || inner.name === "container") continue;
      const kind = HEADINGS.has(inner.name) || isHeading(inner) ? "heading" : "text";
      if (inner.name === "section" || (inner.name === "paragraph" && kind === "text")) {
        const own = inner.children.filter((one): one is Node => typeof one !== "string");
        const first = own.filter(({ name }) => name === "num" || name === "content" || name === "p");
        if (inner.name === "section" || own.some(({ name }) => HEADINGS.has(name) || name === "list")) {
          if (inner.name === "paragraph") {
            const head = own.filter(({ name }) => HEADINGS.has(name));
            for (const one of head) blocks.push({ kind: "heading", text: read(one) });
            const rest = own.filter(({ name }) => !HEADINGS.has(name) && name !== "list" && name !== "table");
            const list = own.filter(({ name }) => name === "list");
            const intro = list.flatMap((one) => one.children.filter((it): it is Node => typeof it !== "string" && it.name === "intro"));
            const text = [...rest, ...intro].map(read).join(" ");
            if (plain(text)) blocks.push({ kind: "text", text });
            for (const one of list) for (const point of points(one)) blocks.push({ kind: "text", text: point.map(read).join(" ") });
          } else if (!walk(inner)) return false;
        } else blocks.push({ kind: "text", text: first.map(read).join(" ") });
      } else {
        const text = read(inner);
        if (kind === "heading" && ANNEX.test(plain(text))) return false;
        if (plain(text) && inner.name !== "subparagraph") blocks.push({ kind: inner.name === "num" ? "heading" : kind, text });
      }
      const latest = blocks.at(-1);
      if (latest && ANNEX.test(plain(latest.text))) {
        blocks.pop();
        return false;
      }
    }
    return true;
  };
  walk(main);
  return blocks.filter(({ text }) => plain(text));
}

function points(list: Node): Node[][] {
  return list.children.flatMap((node) => {
    if (typeof node === "string" || node.name === "intro") return [];
    if (node.name === "sublist") return points(node);
    return [node.children.filter((inner): inner is Node => typeof inner !== "string")];
  });
}

const ANNEX = /^(?:annex|annexe|appendix|المرفق)(?: (?:[IVX]+|\S+))?$/i;

function isHeading(node: Node): boolean {
  return node.name === "paragraph" && /^(?:H|FootnoteText|TitleH|AgendaTitle)/.test(node.attributes.class ?? "");
}

const NUMBER = /^(\d{1,3})\s*[.\-–]+\s*(?!\d)/;
const POINT = /^(?:\(?[a-z]{1,5}\)|\([A-Z]{1,2}\)|\(?[\u0621-\u064a]{1,2}(?: [\u0621-\u064a])?\)|[’‘]?\d+[’‘)]|•)/;

/**
 * A block with a number opens a paragraph. Others go on with the open one (points, second sentences); after a heading none is open,
 * so what stands there alone, without a number, is a paragraph too; in a resolution without numbers, so is each block but a point.
 */
function operativeOf(body: TruthBlock[]): Truth["operative"] {
  const paragraphs: Truth["operative"] = [];
  const isNumbered = body.some(({ kind, text }) => kind === "text" && NUMBER.test(plain(text)));
  let open = false;
  for (const { kind, text } of body) {
    const printed = plain(text);
    if (kind === "heading" || (isNumbered && isUntaggedHeading(printed))) open = false;
    else {
      const number = NUMBER.exec(printed);
      if (number) paragraphs.push({ number: Number(number[1]), text: printed.slice(number[0].length) });
      else if (open && (isNumbered || POINT.test(printed))) item(paragraphs, -1).text += ` ${printed}`;
      else paragraphs.push({ number: null, text: printed });
      open = true;
    }
  }
  return paragraphs;
}

/** Some files tag headings as paragraphs: short, without a number, and without a stop at the end. */
function isUntaggedHeading(printed: string): boolean {
  return printed.length < 200 && !NUMBER.test(printed) && !POINT.test(printed) && !/[.,;:،؛”“»)]$/.test(printed);
}

/** Text without marks and without signs that are not seen; white space folded. */
export function plain(text: string): string {
  return fold(text.replace(MARK, ""));
}

export function fold(text: string): string {
  return text
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The symbol a link points to, by the definition of lib/import/text/citations.ts: without parts, letters and supplements, first of two. */
function symbolsOf(href: string): string[] {
  const path = /undocs\.org\/(?:\w\w\/)?(.+)$/
    .exec(decodeURIComponent(href))?.[1]
    ?.replaceAll("\u2011", "-")
    .replace(/[\s\u200e\u200f]/g, "");
  if (!path) return [];
  const symbol = path
    .replace(/\((?:supp|sect|part|vol|parts)[^)]*\)?.*$/i, "")
    .replace(/-[A-Z]{1,2}\/.*$/, "")
    .replace(/[.,-]+$/, "");
  const upper = symbol.toUpperCase().replace(/^(A\/RES\/\d+\/\d+)[A-Z](?:-[A-Z])?$/, "$1");
  return /^[A-Z]{1,6}\//.test(upper) ? [upper] : [];
}

function textOf(node: Node, notes: string[], links: string[]): string {
  const out = node.children
    .map((inner) => {
      if (typeof inner === "string") return inner;
      if (inner.name === "authorialNote") {
        notes.push("");
        const at = notes.length - 1;
        notes[at] = fold(inner.children.map((one) => (typeof one === "string" ? one : textOf(one, [], links))).join(" ")).replace(
          /^\(\s*\)\s*/,
          "",
        );
        return mark(at);
      }
      const text = textOf(inner, notes, links);
      if (inner.name === "a" && inner.attributes.href && isPrinted(inner.attributes.href, text)) links.push(inner.attributes.href);
      return BLOCKS.has(inner.name) ? ` ${text} ` : text;
    })
    .join("");
  // Arabic files print the brackets of a mark around it.
  return fold(out.replace(/\(\s*(\ue000\d+\ue001)\s*\)/g, "$1")).replace(/\s+(?=\ue000)/g, "");
}

/** Some links are pasted from another place: the last number of the address must stand in the words they are on. */
function isPrinted(href: string, text: string): boolean {
  const number = /(\d+)\D*$/.exec(decodeURIComponent(href).replace(/\((?:\d{4}|supp|sect|part|vol)[^)]*\)?.*$/i, ""))?.[1];
  return number !== undefined && text.includes(number);
}

function child(node: Node, name: string): Node | undefined {
  return node.children.find((inner): inner is Node => typeof inner !== "string" && inner.name === name);
}

function find(node: Node, name: string): Node[] {
  return node.children.flatMap((inner) => (typeof inner === "string" ? [] : inner.name === name ? [inner] : find(inner, name)));
}

function readTree(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name: name.replace(/^.*:/, ""), attributes, children: [] };
    item(open, -1).children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => item(open, -1).children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root;
}
