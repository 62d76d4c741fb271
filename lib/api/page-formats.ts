/** The data of a page: its address, and the formats offered there. */
export type PageData = { path: string; formats: { name: string; type: string; extension: string }[] };

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

/** Pages by their path without language, and where their data is. tests/unit/api-page-formats.test.ts keeps it true. */
const PAGES: { page: RegExp; data: string; formats: Key[] }[] = [
  { page: /^\/organizations\/(?!chart$)([a-z0-9-]+)$/, data: "organizations", formats: ["json", "jsonld", "ttl", "popolo"] },
  {
    page: /^\/resolutions\/([a-z0-9-]+)(?:\/[a-z-]+)?$/,
    data: "resolutions",
    formats: ["json", "jsonld", "ttl", "akn", "md", "txt", "pdf", "docx", "ris", "bib", "csl"],
  },
  { page: /^\/sessions\/([a-z0-9-]+)$/, data: "events", formats: ["json", "jsonld", "ttl", "ics"] },
  { page: /^\/states\/([a-z0-9-]+)$/, data: "states", formats: ["json"] },
  { page: /^\/sources\/([a-z0-9-]+)$/, data: "sources", formats: ["json"] },
  { page: /^\/organizations$/, data: "organizations", formats: ["json", "csv", "xlsx", "ttl", "atom"] },
  { page: /^\/resolutions$/, data: "resolutions", formats: ["json", "csv", "xlsx", "ttl", "atom"] },
  { page: /^\/(?:sessions|timeline)$/, data: "events", formats: ["json", "csv", "xlsx", "ics", "atom"] },
  { page: /^\/tasks$/, data: "tasks", formats: ["json", "csv", "xlsx", "atom"] },
  { page: /^\/states$/, data: "states", formats: ["json", "csv", "xlsx", "atom"] },
  { page: /^\/places$/, data: "places", formats: ["json", "csv", "xlsx", "atom"] },
  { page: /^\/people$/, data: "persons", formats: ["json", "csv", "xlsx", "atom"] },
  { page: /^\/sources$/, data: "sources", formats: ["json", "csv", "xlsx", "atom"] },
  { page: /^\/about\/notes$/, data: "notes", formats: ["json", "csv", "xlsx", "atom"] },
];

/** The data behind a page, by its path without language; null where there is none. Filters are left out: their names may differ. */
export function pageData(path: string): PageData | null {
  const [bare = ""] = path.split(/[?#]/);
  for (const { page, data, formats } of PAGES) {
    const match = page.exec(bare);
    if (!match) continue;
    const id = match[1] === undefined ? "" : `/${match[1]}`;
    return { path: `/api/v1/${data}${id}`, formats: formats.map((key) => FORMATS[key]) };
  }
  return null;
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
