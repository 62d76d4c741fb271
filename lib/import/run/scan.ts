import { readFile, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "@/lib/cli/refusal";
import { baseName, isDocumentName, tooLarge, type Document } from "@/lib/import/archive/entry";
import { readTar } from "@/lib/import/archive/tar";
import { readZip } from "@/lib/import/archive/zip";
import { LIMITS } from "@/lib/import/limits";
import { Rejection } from "@/lib/import/rejection";

/** A file on disk to be read: a document, or an archive of documents. */
export type Source = { path: string; size: number; kind: "document" | "zip" | "tar" };

/** Everything that the given paths hold, in the order of their names: two runs meet the same documents in the same order. */
export async function findSources(paths: string[]): Promise<Source[]> {
  const lists = await Promise.all(paths.map((given) => sourcesIn(given, true)));
  return lists.flat();
}

async function sourcesIn(given: string, isNamed: boolean): Promise<Source[]> {
  const facts = await stat(given).catch(() => undefined);
  if (!facts) throw new Refusal(`${given} is not there: give files, folders, .zip or .tar.xz archives.`);
  if (facts.isDirectory()) {
    const entries = await readdir(given, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() || entry.isFile()).map(({ name }) => name);
    const lists = await Promise.all(names.sort().map((name) => sourcesIn(path.join(given, name), false)));
    return lists.flat();
  }
  const kind = kindOf(given);
  return kind || isNamed ? [{ path: given, size: facts.size, kind: kind ?? "document" }] : [];
}

function kindOf(name: string): Source["kind"] | undefined {
  if (/\.zip$/i.test(name)) return "zip";
  if (/\.(tar|tgz|tar\.gz|tar\.xz|txz)$/i.test(name)) return "tar";
  return isDocumentName(name) ? "document" : undefined;
}

/**
 * The documents of the sources, one after the other: no more than one is in memory here. An archive that breaks is one rejection;
 * what came before stays.
 * @param onBytes told how many bytes of the sources have been read
 */
export async function* readSources(sources: Source[], onBytes: (bytes: number) => void): AsyncGenerator<Document> {
  for (const source of sources) {
    const file = baseName(source.path);
    if (source.kind === "document") yield await readDocument(source, onBytes);
    else
      try {
        const read = source.kind === "zip" ? readZip : readTar;
        for await (const document of read(source.path, onBytes)) yield { ...document, place: `${file}:${document.place}` };
      } catch (error) {
        yield { file, place: source.path, rejection: asRejection(error) };
      }
  }
}

async function readDocument({ path: place, size }: Source, onBytes: (bytes: number) => void): Promise<Document> {
  onBytes(size);
  const file = baseName(place);
  if (size > LIMITS.bytes) return { file, place, rejection: tooLarge(size) };
  try {
    return { file, place, bytes: await readFile(place) };
  } catch (error) {
    return { file, place, rejection: asRejection(error) };
  }
}

function asRejection(error: unknown): Rejection {
  return error instanceof Rejection ? error : new Rejection("UNREADABLE", (error as Error).message);
}
