import type { Format, Rendering } from "@/lib/api/format";
import type { WorkFullResource } from "../data/resource";
import { footnotesIn, inLanguage, languageOf, printedNumber, provisionsIn, type ProvisionIn } from "./reading";

/** A text in one language, plain: paragraphs with their numbers, notes at the end, and where it is from. */
export const textFormat: Format<WorkFullResource> = {
  name: "Plain text",
  type: "text/plain",
  extension: "txt",
  render: (work, rendering) => {
    const language = languageOf(work, rendering);
    const paragraphs = provisionsIn(work, language).map((provision) => `${indent(provision)}${withNumber(provision)}`);
    const notes = footnotesIn(work, language).map(({ mark, words }) => `[${mark}] ${words}`);
    return [inLanguage(work.name, language), ...head(work, rendering), ...paragraphs, ...notes].join("\n\n") + "\n";
  },
};

/** The same in CommonMark. */
export const markdownFormat: Format<WorkFullResource> = {
  name: "Markdown",
  type: "text/markdown",
  extension: "md",
  render: (work, rendering) => {
    const language = languageOf(work, rendering);
    const notes = footnotesIn(work, language).map(({ mark, words }) => `[^${mark}]: ${escapeMarkdown(words)}`);
    const body = provisionsIn(work, language).map(toMarkdown);
    return [`# ${escapeMarkdown(inLanguage(work.name, language))}`, ...head(work, rendering), ...body, ...notes].join("\n\n") + "\n";
  },
};

function head(work: WorkFullResource, rendering: Rendering): string[] {
  const language = languageOf(work, rendering);
  const number = work.normalizedNumber ?? work.printedNumber;
  const issuer = work.issuer && inLanguage(work.issuer.name, language);
  const facts = [number, issuer, work.date?.start].filter(Boolean).join(" · ");
  return facts === "" ? [`<${work.url}>`] : [facts, `<${work.url}>`];
}

function withNumber(provision: ProvisionIn): string {
  return [printedNumber(provision), provision.words].filter(Boolean).join(" ");
}

function indent({ depth }: ProvisionIn): string {
  return "    ".repeat(depth);
}

function toMarkdown(provision: ProvisionIn): string {
  const marks = provision.calls.map(({ mark }) => `[^${mark}]`).join("");
  if (provision.kind === "HEADING") return `## ${escapeMarkdown(provision.words)}${marks}`;
  if (provision.kind === "TABLE")
    return provision.words
      .split("\n")
      .map((row) => `| ${escapeMarkdown(row, "")} |`)
      .join("\n");
  // A number that begins a line would start a list of CommonMark's own counting.
  const number = printedNumber(provision).replace(/^(\d+)\.$/, "$1\\.");
  return `${"> ".repeat(provision.depth)}${[number, escapeMarkdown(provision.words)].filter(Boolean).join(" ")}${marks}`;
}

/** Signs that CommonMark would take for its own. */
function escapeMarkdown(text: string, more = "|"): string {
  return text.replace(/[\\`*_[\]<>#]/g, "\\$&").replaceAll(more === "" ? "\0" : more, `\\${more}`);
}
