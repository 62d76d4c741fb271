import { parseWeight } from "./reading";
import type { Reading } from "./reading";
import { Problem } from "./problem";

/** What a format needs to know besides the result: who reads, the address of what is shown, and when anything here last changed. */
export type Rendering = Reading & { self: string; changed?: Date | null };

/** One way to write a result. The extension and the media type both ask for it. */
export type Format<R = unknown> = {
  name: string;
  type: string;
  extension: string;
  /** Whether a browser should save it instead of showing it. */
  download?: boolean;
  /** How many records of a list it shows where the client gives no limit. */
  pageSize?: number;
  render: (result: R, rendering: Rendering) => string | Uint8Array | Promise<string | Uint8Array>;
};

export const JSON_FORMAT: Format = {
  name: "JSON",
  type: "application/json",
  extension: "json",
  render: (result) => `${JSON.stringify(result, null, 2)}\n`,
};

/** Parts a known extension from the last segment of a path: ids hold no full stop. */
export function splitExtension(path: string, extensions: readonly string[]): { path: string; extension: string | undefined } {
  const extension = extensions.toSorted((one, other) => other.length - one.length).find((known) => path.endsWith(`.${known}`));
  return extension === undefined ? { path, extension } : { path: path.slice(0, -extension.length - 1), extension };
}

/**
 * The format that the client asked for: by extension, else by Accept, of equal wishes the first of ours.
 * @throws {Problem} 406 where none of ours is wanted
 */
export function negotiateFormat<R>(formats: readonly Format<R>[], extension: string | undefined, accept: string | null): Format<R> {
  const choice = extension === undefined ? byAccept(formats, accept) : formats.find((format) => format.extension === extension);
  if (choice) return choice;
  const offered = formats.map((format) => `${format.type} (.${format.extension})`).join(", ");
  throw new Problem(406, `Ask for one of these in Accept, or by its extension: ${offered}.`);
}

function byAccept<R>(formats: readonly Format<R>[], accept: string | null): Format<R> | undefined {
  if (!accept?.trim()) return formats[0];
  const wishes = accept.toLowerCase().split(",").map(parseWeight);
  const ranked = formats.map((format) => ({ format, weight: weightOf(format.type, wishes) })).filter(({ weight }) => weight > 0);
  return ranked.toSorted((one, other) => other.weight - one.weight)[0]?.format;
}

/** The most exact range that matches a type decides its weight (RFC 9110, 12.5.1). */
function weightOf(type: string, wishes: { name: string; weight: number }[]): number {
  const plain = type.split(";")[0] ?? type;
  const ranges = [plain, `${plain.split("/")[0]}/*`, "*/*"];
  for (const range of ranges) {
    const wish = wishes.find(({ name }) => name === range);
    if (wish) return wish.weight;
  }
  return 0;
}
