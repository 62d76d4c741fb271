import { findWords } from "@/lib/work/find";

/** The places of the words in the texts of the page. Marked by the CSS Custom Highlight API: the page itself is left as it is. */
export function findRanges(words: string): Range[] {
  return [...document.querySelectorAll("#text .reading")].flatMap((element) => {
    const nodes = textNodes(element);
    const text = nodes.map(({ data }) => data).join("");
    return findWords(text, words).map(([start, end]) => toRange(nodes, start, end));
  });
}

/** Made when first needed: the CSS compiler of the build does not know these names yet. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  "::highlight(found) { background-color: var(--color-mark) } ::highlight(found-here) { background-color: var(--color-note-line); color: #14181a }",
);

/** Paints the places, and the one that the reader stands at in a stronger tone. Browsers without the API still go from place to place. */
export function paint(ranges: Range[], current: Range | undefined): void {
  if (!("highlights" in CSS)) return;
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  CSS.highlights.delete("found");
  CSS.highlights.delete("found-here");
  if (ranges.length > 0) CSS.highlights.set("found", new Highlight(...ranges));
  if (current) CSS.highlights.set("found-here", new Highlight(current));
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".no-print, sup") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function toRange(nodes: Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
