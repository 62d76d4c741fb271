import { createHash } from "node:crypto";
import { z } from "zod";
import { Problem } from "./problem";

/** Where a list goes on: the sort keys of the last item shown. Stable: what is added or removed before it moves nothing. */
export type Position = readonly (string | number | null)[];

const position = z.tuple([z.string(), z.array(z.union([z.string(), z.number(), z.null()]))]);

/** Opaque to the client. It belongs to one list with one filter: `scope` tells them apart. */
export function encodeCursor(scope: string, keys: Position): string {
  return Buffer.from(JSON.stringify([digest(scope), keys])).toString("base64url");
}

/** @throws {Problem} 400 for a cursor that is none, or of another list */
export function decodeCursor(scope: string, cursor: string): Position {
  const parsed = position.safeParse(parseJson(Buffer.from(cursor, "base64url").toString()));
  if (parsed.success && parsed.data[0] === digest(scope)) return parsed.data[1];
  const detail = "Take the address in `next` as it stands, with the same filters; or begin again without `cursor`.";
  throw new Problem(400, detail, { errors: [{ parameter: "cursor", detail: "is not a cursor of this list" }] });
}

function digest(scope: string): string {
  return createHash("sha256").update(scope).digest("base64url").slice(0, 8);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
