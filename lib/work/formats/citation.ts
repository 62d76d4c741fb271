import type { Format, Rendering } from "@/lib/api/format";
import type { WorkFullResource } from "../data/resource";
import { inLanguage, languageOf } from "./reading";

/** What a reference names, in one language. */
type Reference = {
  id: string;
  title: string;
  number: string | null;
  issuer: string | null;
  session: string | null;
  date: string | null;
  language: string;
  url: string;
};

function referenceOf(work: WorkFullResource, rendering: Rendering): Reference {
  const language = languageOf(work, rendering);
  return {
    id: work.id,
    title: inLanguage(work.name, language),
    number: work.normalizedNumber ?? work.printedNumber,
    issuer: work.issuer && inLanguage(work.issuer.name, language),
    session: work.event && inLanguage(work.event.name, language),
    date: work.date?.start ?? null,
    language,
    url: work.url,
  };
}

export const risFormat: Format<WorkFullResource> = {
  name: "RIS",
  type: "application/x-research-info-systems",
  extension: "ris",
  download: true,
  render: (work, rendering) => {
    const { title, number, issuer, session, date, language, url } = referenceOf(work, rendering);
    const fields: [string, string | null | undefined][] = [
      ["TY", "LEGAL"],
      ["TI", title],
      ["AU", issuer],
      ["PB", issuer],
      ["T2", session],
      ["SE", number],
      ["PY", date?.slice(0, 4)],
      ["DA", date?.replaceAll("-", "/")],
      ["LA", language],
      ["UR", url],
    ];
    const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, " ")}`] : []));
    return [...lines, "ER  - ", ""].join("\r\n");
  },
};

export const bibtexFormat: Format<WorkFullResource> = {
  name: "BibTeX",
  type: "application/x-bibtex",
  extension: "bib",
  download: true,
  render: (work, rendering) => {
    const { id, title, number, issuer, session, date, language, url } = referenceOf(work, rendering);
    const fields: [string, string | null | undefined][] = [
      ["title", title],
      ["author", issuer && `{${bibtexText(issuer)}}`],
      ["institution", issuer],
      ["number", number],
      ["series", session],
      ["year", date?.slice(0, 4)],
      ["month", date?.split("-")[1]],
      ["language", { ar: "arabic", en: "english", fr: "french" }[language]],
      ["url", url],
    ];
    const lines = fields.flatMap(([name, value]) =>
      value ? [`  ${name} = {${name === "author" || name === "url" ? value : bibtexText(value)}}`] : [],
    );
    return `@techreport{${id},\n${lines.join(",\n")}\n}\n`;
  },
};

/** TeX's own signs; letters of every language stand as they are (biber and BibTeX 8 read UTF-8). */
function bibtexText(text: string): string {
  const named: Record<string, string> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
  return text.replace(/[\\~^]|[{}$&#%_]/g, (sign) => named[sign] ?? `\\${sign}`);
}

export const cslFormat: Format<WorkFullResource> = {
  name: "CSL-JSON",
  type: "application/vnd.citationstyles.csl+json",
  extension: "csl.json",
  render: (work, rendering) => {
    const { id, title, number, issuer, session, date, language, url } = referenceOf(work, rendering);
    const parts = date?.split("-").map(Number);
    const item = {
      id,
      type: "legislation",
      title,
      ...(issuer ? { author: [{ literal: issuer }], authority: issuer } : {}),
      ...(number ? { number } : {}),
      ...(session ? { "container-title": session } : {}),
      ...(parts ? { issued: { "date-parts": [parts] } } : {}),
      language,
      URL: url,
    };
    return `${JSON.stringify([item], null, 2)}\n`;
  },
};
