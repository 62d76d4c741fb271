/** What an import brought: counts of works and of their parts, and one line for each file refused and each defect found. */
export type Report = {
  files: { read: number; created: number; updated: number; unchanged: number; rejected: number };
  counts: Record<Counted, Counts>;
  rejected: Line[];
  warnings: Line[];
  seconds: number;
  megabytes: number;
  dryRun: boolean;
};

export type Line = { file: string; code: string; reason: string };
export type Counts = { created: number; updated: number; unchanged: number };
export type Counted = "works" | "expressions" | "provisions" | "citations" | "votes";

/** What is counted, and the table it is counted in. */
export const COUNTED: Record<Counted, string> = {
  works: "Work",
  expressions: "Expression",
  provisions: "Provision",
  citations: "Citation",
  votes: "Vote",
};

export function emptyReport(dryRun: boolean): Report {
  const counts = Object.fromEntries(
    Object.keys(COUNTED).map((what) => [what, { created: 0, updated: 0, unchanged: 0 }]),
  ) as Report["counts"];
  return {
    files: { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 },
    counts,
    rejected: [],
    warnings: [],
    seconds: 0,
    megabytes: 0,
    dryRun,
  };
}

/** The report as lines for a terminal. */
export function reportLines({ files, counts, rejected, warnings, seconds, megabytes, dryRun }: Report): string[] {
  const number = (value: number) => String(value).padStart(9);
  const isQuiet = files.created + files.updated + files.rejected === 0;
  return [
    ...warnings.map(({ file, reason }) => `warning   ${file}: ${reason}`),
    ...rejected.map(({ file, reason }) => `rejected  ${file}: ${reason}`),
    "",
    `${"".padEnd(13)}${["created", "updated", "unchanged", "rejected"].map((head) => head.padStart(9)).join(" ")}`,
    `${"files".padEnd(13)}${[files.created, files.updated, files.unchanged, files.rejected].map(number).join(" ")}`,
    ...Object.entries(counts).map(
      ([what, { created, updated, unchanged }]) => `${what.padEnd(13)}${[created, updated, unchanged].map(number).join(" ")}`,
    ),
    "",
    `${files.read} files, ${megabytes.toFixed(1)} MB in ${seconds.toFixed(1)} s: ${Math.round(files.read / Math.max(seconds, 0.001))} files a second`,
    ...(warnings.length > 0 ? [`${warnings.length} warnings`] : []),
    ...(dryRun ? ["Nothing was written (--dry-run)."] : isQuiet ? ["Nothing new: the database holds all of it."] : []),
  ];
}
