import { UnreadableText } from "./error";

/** A resolution of two hundred pages is half a megabyte. */
export const MAX_BYTES = 5 * 1024 * 1024;

const MARKS = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/**
 * Bytes as text: UTF-8, or UTF-16 that says so by its byte order mark.
 * @throws {UnreadableText} too large, another encoding, binary
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES)
    throw new UnreadableText(`The text is larger than ${MAX_BYTES / 1024 / 1024} MB: give one resolution at a time.`);
  const encoding = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding ?? "utf-8";
  const text = decode(bytes, encoding);
  if (text.includes("\0")) throw new UnreadableText("The file is not text (it has zero bytes): extract the text of a PDF first.");
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableText("The text is not UTF-8: save it as UTF-8 and try again.");
  }
}
