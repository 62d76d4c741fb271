import fs from "node:fs/promises";
import process from "node:process";
import { MAX_BYTES } from "@/lib/import/text/decode";
import { UnreadableText } from "@/lib/import/text/error";
import { Refusal } from "./refusal";

/** The bytes of a file, or of standard input for "-"; no more of them than are taken. */
export async function readTextFile(file: string): Promise<Uint8Array> {
  if (file === "-") return readInput();
  const stat = await fs.stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(error.code === "ENOENT" ? `There is no file ${file}.` : `${file} cannot be read (${error.code}).`, { cause: error });
  });
  if (!stat.isFile()) throw new Refusal(`${file} is no file: give the text of one resolution.`);
  if (stat.size > MAX_BYTES) throw tooLarge();
  return fs.readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${file} cannot be read (${error.code}).`, { cause: error });
  });
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge();
  }
  return Buffer.concat(chunks);
}

function tooLarge(): UnreadableText {
  return new UnreadableText(`The text is larger than ${MAX_BYTES / 1024 / 1024} MB: give one resolution at a time.`);
}
