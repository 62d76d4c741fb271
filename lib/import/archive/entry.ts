import { LIMITS } from "@/lib/import/limits";
import { Rejection } from "@/lib/import/rejection";

/** One document found: its name, where it lies (shown to the reader), and its bytes, or why they cannot be had. */
export type Document = { file: string; place: string; bytes: Uint8Array } | { file: string; place: string; rejection: Rejection };

/** Why an entry of an archive is not read, by its name and size alone. */
export function entryProblem(name: string, size: number): Rejection | undefined {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes("..") || name.includes("\0"))
    return new Rejection("ARCHIVE", "its name leads out of the archive");
  if (size > LIMITS.bytes) return tooLarge(size);
  return undefined;
}

export function tooLarge(bytes: number): Rejection {
  const megabytes = (size: number) => `${Math.round(size / 1024 / 1024)} MB`;
  return new Rejection("TOO_LARGE", `${megabytes(bytes)}; the limit is ${megabytes(LIMITS.bytes)}`);
}

/** Akoma Ntoso files by their name; what a Mac leaves in archives (._name) is none. */
export function isDocumentName(name: string): boolean {
  return /\.(xml|akn)$/i.test(name) && !baseName(name).startsWith("._");
}

export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

/** Bytes of a stream, at most so many. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > limit) throw tooLarge(size);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
