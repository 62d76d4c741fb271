import { createHash } from "node:crypto";
import path from "node:path";
import { indexSource, type SourceIndex } from "@/lib/source/text";
import { sourceRecord, type SourceRecord } from "@/lib/source/schema";
import { ContentError, type Problem } from "./error";
import { NOUNS, type Noun, type Records } from "./nouns";
import { digestOf, parseRecords, readFiles, type RawFile } from "./read";
import { validate } from "./validate";

export { ContentError } from "./error";

/** A source document: its record, its text, its bytes' size, and the index that finds quotations in it. */
export type Source = SourceRecord & { text: string; bytes: number; index: SourceIndex };

/** All of content/, parsed and proved. `files` tells in which file a record stands (key: noun/id). */
export type Content = Records & { sources: Source[]; digest: string; files: Map<string, string> };

/** The folder of the content: CONTENT_DIR, or content/ of the project. */
export function contentRoot(): string {
  return path.resolve(process.env.CONTENT_DIR ?? "content");
}

/**
 * Reads and validates content/. Nothing is returned unless everything holds.
 * @throws {ContentError} with one line a problem: file, record, field, remedy.
 */
export async function loadContent(root = contentRoot()): Promise<Content> {
  const { content, problems } = await readContent(root);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/** The digest of content/ without parsing it: equal to `loadContent(root).digest`. */
export async function contentDigest(root = contentRoot()): Promise<string> {
  return digestOf(await readFiles(root));
}

/** As {@link loadContent}, but hands back the problems instead of throwing: for tools that report. */
export async function readContent(root = contentRoot()): Promise<{ content: Content; problems: Problem[] }> {
  const raw = await readFiles(root).catch(() => []);
  const problems: Problem[] = [];
  if (raw.length === 0) problems.push({ file: root, problem: "no content found", remedy: "run the command in the project's folder" });
  const content = parseAll(raw, problems);
  problems.push(...validate(content));
  return { content, problems };
}

function parseAll(raw: RawFile[], problems: Problem[]): Content {
  const records = Object.fromEntries(Object.keys(NOUNS).map((noun) => [noun, [] as unknown[]]));
  const files = new Map<string, string>();
  for (const file of raw) {
    const [, folder = ""] = file.file.split("/");
    if (folder === "sources" || folder === "README.md") continue;
    const schema = NOUNS[folder as Noun];
    if (!schema || !file.file.endsWith(".yaml")) {
      problems.push({ file: file.file, problem: "not a file of any noun", remedy: `move it to one of: ${Object.keys(NOUNS).join(", ")}` });
      continue;
    }
    for (const record of parseRecords(file, schema, problems)) {
      records[folder]?.push(record);
      files.set(`${folder}/${"id" in record ? record.id : record.work}`, file.file);
    }
  }
  return { ...(records as Records), sources: parseSources(raw, problems), digest: digestOf(raw), files };
}

function parseSources(raw: RawFile[], problems: Problem[]): Source[] {
  const manifest = raw.find(({ file }) => file === "content/sources/manifest.yaml");
  if (!manifest) {
    problems.push({ file: "content/sources/manifest.yaml", problem: "missing", remedy: "list every source document in it" });
    return [];
  }
  return parseRecords(manifest, sourceRecord, problems).flatMap((record) => {
    const file = raw.find((candidate) => candidate.file === `content/sources/${record.file}`);
    if (!file) {
      problems.push({ file: manifest.file, record: record.id, field: "file", problem: `${record.file} is not in content/sources`, remedy: "add the document, unchanged" });
      return [];
    }
    if (createHash("sha256").update(file.bytes).digest("hex") !== record.sha256)
      problems.push({ file: manifest.file, record: record.id, field: "sha256", problem: `${record.file} has another checksum`, remedy: "restore the document byte for byte; a source is never edited" });
    const text = file.bytes.toString("utf8");
    return [{ ...record, text, bytes: file.bytes.length, index: indexSource(text, record.passages, record.repairs) }];
  });
}
