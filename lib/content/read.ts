import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem } from "./error";

export type RawFile = { file: string; path: string; bytes: Buffer };

/** Every file below content/, in a stable order, with its bytes. */
export async function readFiles(root: string): Promise<RawFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  files.sort();
  return Promise.all(
    files.map(async (file) => ({
      file: path.posix.join("content", path.relative(root, file).split(path.sep).join("/")),
      path: file,
      bytes: await readFile(file),
    })),
  );
}

/** One digest over names and bytes: equal digests mean that nothing in content/ changed. */
export function digestOf(files: RawFile[]): string {
  const hash = createHash("sha256");
  for (const { file, bytes } of files) hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

/** Parses one YAML file, a list of records, against its schema; problems are added to `problems`. */
export function parseRecords<S extends z.ZodType>(raw: RawFile, schema: S, problems: Problem[]): z.infer<S>[] {
  const list = parseList(raw, problems);
  return list.flatMap((value, position) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return [parsed.data];
    const record = nameOf(value) ?? `record ${position + 1}`;
    for (const issue of parsed.error.issues) problems.push({ file: raw.file, record, ...describe(issue) });
    return [];
  });
}

function parseList(raw: RawFile, problems: Problem[]): unknown[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(raw.bytes.toString("utf8"), { lineCounter });
  const error = document.errors[0];
  if (error) {
    const { line } = lineCounter.linePos(error.pos[0]);
    const problem = `not YAML at line ${line} (${error.message.split("\n")[0]?.replace(/[.:]$/, "")})`;
    problems.push({ file: raw.file, problem, remedy: "mend the line, for example by quoting a text that holds a colon" });
    return [];
  }
  const value: unknown = document.toJS();
  if (Array.isArray(value)) return value;
  problems.push({ file: raw.file, problem: "not a list of records", remedy: "begin each record with a hyphen" });
  return [];
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, work } = value as { id?: unknown; work?: unknown };
  return [id, work].find((name) => typeof name === "string") as string | undefined;
}

function describe(issue: z.core.$ZodIssue): Pick<Problem, "field" | "problem" | "remedy"> {
  const field = issue.path.join(".") || undefined;
  if (issue.code === "unrecognized_keys")
    return { field, problem: `unknown key ${issue.keys.join(", ")}`, remedy: "remove it, or see content/README.md for the keys of this noun" };
  if (issue.code === "invalid_type" && issue.input === undefined)
    return { field, problem: "missing", remedy: "add it, or see content/README.md for the keys of this noun" };
  return { field, problem: issue.message, remedy: "give a value of the kind that content/README.md describes" };
}
