import { FILTERS } from "@/lib/work/filter";

/** The data of a page: its address, the filters that it shares with the page (`organ=cfm`, or nothing), and the formats offered there. */
export type PageData = { path: string; query: string; formats: { name: string; type: string; extension: string }[] };

const FORMATS = {
  json: { name: "JSON", type: "application/json", extension: "json" },
  jsonld: { name: "JSON-LD", type: "application/ld+json", extension: "jsonld" },
  ttl: { name: "Turtle", type: "text/turtle", extension: "ttl" },
  popolo: { name: "Popolo", type: "application/vnd.popolo+json", extension: "popolo.json" },
  akn: { name: "Akoma Ntoso", type: "application/akn+xml", extension: "akn.xml" },
  md: { name: "Markdown", type: "text/markdown", extension: "md" },
  txt: { name: "TXT", type: "text/plain", extension: "txt" },
  pdf: { name: "PDF", type: "application/pdf", extension: "pdf" },
  docx: { name: "DOCX", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", extension: "docx" },
  ris: { name: "RIS", type: "application/x-research-info-systems", extension: "ris" },
  bib: { name: "BibTeX", type: "application/x-bibtex", extension: "bib" },
  csl: { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json", extension: "csl.json" },
  csv: { name: "CSV", type: "text/csv", extension: "csv" },
  xlsx: { name: "XLSX", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", extension: "xlsx" },
  ics: { name: "iCalendar", type: "text/calendar", extension: "ics" },
  atom: { name: "Atom", type: "application/atom+xml", extension: "atom" },
} as const;

type Key = keyof typeof FORMATS;

type Row = {
  page: RegExp;
  data: string;
  formats: Key[];
  /** Filters of the page that the list of data has under the same name. */
  keep?: string[];
  /** Without this filter there is nothing to show. */
  needs?: string;
  /** What the list of data needs to show the same. */
  always?: Record<string, string>;
};

const LIST: Key[] = ["json", "csv", "xlsx", "atom"];

/** Pages by their path without language, and where their data is. tests/unit/api-page-formats.test.ts keeps it true. */
const PAGES: Row[] = [
  { page: /^\/?$/, data: "changes", formats: ["json", "atom"], always: { order: "newest" } },
  { page: /^\/organizations\/(?!chart$)([a-z0-9-]+)$/, data: "organizations", formats: ["json", "jsonld", "ttl", "popolo"] },
  {
    page: /^\/resolutions\/([a-z0-9-]+)(?:\/[a-z-]+)?$/,
    data: "resolutions",
    formats: ["json", "jsonld", "ttl", "akn", "md", "txt", "pdf", "docx", "ris", "bib", "csl"],
  },
  { page: /^\/sessions\/([a-z0-9-]+)$/, data: "events", formats: ["json", "jsonld", "ttl", "ics"] },
  { page: /^\/states\/([a-z0-9-]+)$/, data: "states", formats: ["json"] },
  { page: /^\/sources\/([a-z0-9-]+)$/, data: "sources", formats: ["json"] },
  { page: /^\/organizations$/, data: "organizations", formats: ["json", "csv", "xlsx", "ttl", "atom"], keep: ["q", "kind"] },
  { page: /^\/resolutions$/, data: "resolutions", formats: ["json", "csv", "xlsx", "ttl", "atom"], keep: [...FILTERS] },
  {
    page: /^\/sessions$/,
    data: "events",
    formats: ["json", "csv", "xlsx", "ics", "atom"],
    keep: ["organ"],
    always: { kind: "SESSION" },
  },
  { page: /^\/timeline$/, data: "events", formats: ["json", "csv", "xlsx", "ics", "atom"], keep: ["organ"] },
  { page: /^\/members$/, data: "memberships", formats: LIST, keep: ["body", "role", "status"] },
  { page: /^\/tasks$/, data: "tasks", formats: LIST, keep: ["body", "kind", "topic", "basis"] },
  { page: /^\/states$/, data: "states", formats: LIST, keep: ["q"] },
  { page: /^\/places$/, data: "places", formats: LIST },
  { page: /^\/people$/, data: "persons", formats: LIST },
  { page: /^\/sources$/, data: "sources", formats: LIST },
  { page: /^\/statistics$/, data: "statistics", formats: LIST },
  { page: /^\/verbs$/, data: "topics", formats: [...LIST, "ttl"], always: { scheme: "OPERATIVE_VERB" } },
  { page: /^\/about\/notes$/, data: "notes", formats: LIST },
  { page: /^\/search$/, data: "search", formats: ["json", "atom"], keep: ["q"], needs: "q" },
];

/** The data behind a page, by its path without language and with its filters; null where there is none. */
export function pageData(path: string): PageData | null {
  const { pathname, searchParams } = new URL(path, "http://page");
  for (const { page, data, formats, keep = [], needs, always = {} } of PAGES) {
    const match = page.exec(pathname);
    if (!match) continue;
    if (needs !== undefined && !searchParams.get(needs)) return null;
    const id = match[1] === undefined ? "" : `/${match[1]}`;
    const kept = keep.flatMap((name) => {
      const value = searchParams.get(name);
      return value ? [[name, value]] : [];
    });
    const query = new URLSearchParams([...Object.entries(always), ...kept]).toString();
    return { path: `/api/v1/${data}${id}`, query, formats: formats.map((key) => FORMATS[key]) };
  }
  return null;
}

/** The address of a page's data in a format, in the reader's language where one is given. */
export function dataHref({ path, query }: PageData, extension: string, lang?: string): string {
  const whole = [query, lang === undefined ? "" : `lang=${lang}`].filter(Boolean).join("&");
  return `${path}.${extension}${whole === "" ? "" : `?${whole}`}`;
}

/** The record that a page is about: its id and what it is in schema.org. */
export function pageSubject(path: string): { id: string; type: string } | null {
  const [, list = "", id] = /^\/(organizations|resolutions|sessions|states|sources)\/([a-z0-9-]+)/.exec(path) ?? [];
  const types: Record<string, string> = {
    organizations: "Organization",
    resolutions: "Legislation",
    sessions: "Event",
    states: "Country",
    sources: "CreativeWork",
  };
  return id === undefined ? null : { id, type: types[list] ?? "Thing" };
}
