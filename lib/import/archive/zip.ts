import { once } from "node:events";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { LIMITS } from "@/lib/import/limits";
import { Rejection } from "@/lib/import/rejection";
import { baseName, collect, entryProblem, isDocumentName, type Document } from "./entry";

/** The documents in a .zip, one after the other, by its directory; nothing is written to disk. @throws {Rejection} where it is no zip. */
export async function* readZip(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Document> {
  const zip = await open(path);
  try {
    let total = 0;
    for await (const entry of entries(zip)) {
      const name = String(entry.fileName);
      onBytes(entry.compressedSize);
      if (name.endsWith("/") || !isDocumentName(name)) continue;
      total += entry.uncompressedSize;
      if (total > LIMITS.archiveBytes) throw new Rejection("ARCHIVE", "unpacks to more than the limit for one archive");
      yield await readEntry(zip, entry, name);
    }
  } finally {
    zip.close();
  }
}

async function open(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch (error) {
    throw new Rejection("ARCHIVE", `not a readable zip: ${(error as Error).message}`);
  }
}

async function* entries(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left--) {
    const next = Promise.race([once(zip, "entry"), once(zip, "end").then(() => [])]);
    zip.readEntry();
    const [entry] = (await next.catch((error: Error) => {
      throw new Rejection("ARCHIVE", `broken: ${error.message}`);
    })) as [Entry?];
    if (!entry) return;
    yield entry;
  }
}

async function readEntry(zip: ZipFile, entry: Entry, name: string): Promise<Document> {
  const document = { file: baseName(name), place: name };
  const problem = entryProblem(name, entry.uncompressedSize);
  if (problem) return { ...document, rejection: problem };
  try {
    return { ...document, bytes: await collect(await zip.openReadStreamPromise(entry), LIMITS.bytes) };
  } catch (error) {
    if (error instanceof Rejection) return { ...document, rejection: error };
    return { ...document, rejection: new Rejection("ARCHIVE", `broken: ${(error as Error).message}`) };
  }
}
