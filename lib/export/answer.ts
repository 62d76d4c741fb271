import "server-only";
import fs from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { z } from "zod";
import { OPEN_HEADERS, problemResponse } from "@/lib/api/handle";
import { Problem } from "@/lib/api/problem";
import { env } from "@/lib/env";
import { matches } from "@/lib/server/answer";
import { exportFolder } from "./folder";
import { LICENSE } from "./license";

const manifest = z.object({ files: z.array(z.object({ file: z.string(), bytes: z.int(), sha256: z.string() })) });

const TYPES: Record<string, string> = {
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".jsonl": "application/jsonl",
  ".txt": "text/plain; charset=utf-8",
  ".zip": "application/zip",
};

const NEVER = "Nothing has been exported yet: `npm run export` does it.";

/** `/data`: the manifest; `/data/{file}`: a file that it names. */
export async function answerData(request: Request): Promise<Response> {
  try {
    const name = new URL(request.url).pathname.replace(/^\/data\/?/, "") || "manifest.json";
    if (name === "LICENSE.txt") return new Response(LICENSE, { headers: { ...OPEN_HEADERS, "content-type": TYPES[".txt"] ?? "" } });
    const folder = exportFolder(env.DATA_DIR);
    const text = await fs.promises.readFile(path.join(/* turbopackIgnore: true */ folder, "manifest.json"), "utf8").catch(() => null);
    if (text === null) throw new Problem(404, NEVER);
    const headers = { ...OPEN_HEADERS, "cache-control": "public, max-age=0, must-revalidate" };
    if (name === "manifest.json") return new Response(text, { headers: { ...headers, "content-type": "application/json" } });
    const { files } = manifest.parse(JSON.parse(text));
    if (name === "SHA256SUMS")
      return new Response(files.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join(""), {
        headers: { ...headers, "content-type": TYPES[".txt"] ?? "" },
      });
    const found = files.find(({ file }) => file === name);
    if (!found) throw new Problem(404, "The files are listed at /data.");
    return send(request, path.join(/* turbopackIgnore: true */ folder, found.file), found, headers);
  } catch (error) {
    return problemResponse(error, request);
  }
}

function send(
  request: Request,
  file: string,
  { bytes, sha256 }: { bytes: number; sha256: string },
  headers: Record<string, string>,
): Response {
  const etag = `"${sha256}"`;
  const own = {
    ...headers,
    etag,
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "content-disposition": `attachment; filename="${path.basename(file)}"`,
  };
  if (matches(request.headers.get("if-none-match") ?? undefined, etag)) return new Response(null, { status: 304, headers: own });
  const body = Readable.toWeb(fs.createReadStream(/* turbopackIgnore: true */ file)) as ReadableStream;
  return new Response(body, { headers: { ...own, "content-length": String(bytes) } });
}
