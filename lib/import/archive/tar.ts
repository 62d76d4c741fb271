import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ReadableStream } from "node:stream/web";
import type * as Xz from "xz-decompress";
import { extract, type Extract, type Header } from "tar-stream";
import { LIMITS } from "@/lib/import/limits";
import { Rejection } from "@/lib/import/rejection";
import { baseName, collect, entryProblem, isDocumentName, type Document } from "./entry";

// A CommonJS bundle whose names Node cannot see from a module.
const { XzReadableStream } = createRequire(import.meta.url)("xz-decompress") as typeof Xz;

/** The documents in a .tar, .tar.gz or .tar.xz, in its order, unpacked in passing; nothing is written to disk. @throws {Rejection} */
export async function* readTar(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Document> {
  const tar = extract();
  void feed(path, tar, onBytes).catch((error: Error) => tar.destroy(error));
  try {
    let count = 0;
    for await (const entry of tar) {
      if (++count > LIMITS.archiveEntries) throw new Rejection("ARCHIVE", `more than ${LIMITS.archiveEntries} entries`);
      const document = await readEntry(entry as unknown as Entry); // its types do not say that it can be iterated
      if (document) yield document;
      else entry.resume();
    }
  } catch (error) {
    throw error instanceof Rejection ? error : new Rejection("ARCHIVE", `broken: ${(error as Error).message}`);
  } finally {
    tar.destroy();
  }
}

/** Writes the unpacked bytes into `tar`, no faster than it takes them. */
async function feed(path: string, tar: Extract, onBytes: (bytes: number) => void): Promise<void> {
  const file = createReadStream(path);
  file.on("data", (chunk) => onBytes(chunk.length));
  let total = 0;
  for await (const chunk of unpacked(path, file)) {
    total += chunk.length;
    if (total > LIMITS.archiveBytes) throw new Rejection("ARCHIVE", "unpacks to more than the limit for one archive");
    if (tar.destroyed) return void file.destroy();
    if (!tar.write(chunk)) await drained(tar);
  }
  tar.end(null);
}

/** Resolves when it can take more, or takes no more. */
function drained(tar: Extract): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      tar.off("drain", done);
      tar.off("close", done);
      resolve();
    };
    tar.once("drain", done);
    tar.once("close", done);
  });
}

function unpacked(path: string, file: Readable): AsyncIterable<Uint8Array> {
  if (/\.xz$/i.test(path))
    return Readable.fromWeb(new XzReadableStream(Readable.toWeb(file) as globalThis.ReadableStream) as ReadableStream);
  if (/gz$/i.test(path)) return file.on("error", () => undefined).pipe(createGunzip());
  return file;
}

type Entry = AsyncIterable<Uint8Array> & { header: Header; resume: () => void };

async function readEntry(entry: Entry): Promise<Document | undefined> {
  const { name, size, type } = entry.header;
  if (type === "directory" || !isDocumentName(name)) return undefined;
  const document = { file: baseName(name), place: name };
  const problem = type === "file" ? entryProblem(name, size) : new Rejection("ARCHIVE", `a ${type}, not a file`);
  if (!problem) return { ...document, bytes: await collect(entry, LIMITS.bytes) };
  entry.resume();
  return { ...document, rejection: problem };
}
