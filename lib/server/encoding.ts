import { promisify } from "node:util";
import zlib from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** Text in the wide sense: what gets smaller. Fonts and images are compressed already. */
const COMPRESSIBLE =
  /^(text\/|application\/(json|javascript|manifest\+json|xml|xhtml\+xml|ld\+json|rdf\+xml|problem\+json)|image\/svg\+xml|font\/(ttf|otf))/i;

export function isCompressible(contentType: string): boolean {
  return COMPRESSIBLE.test(contentType);
}

/** The smallest encoding that the client accepts (RFC 9110, 12.5.3); `q=0` refuses, `*` stands for what is not named. */
export function negotiate(acceptEncoding: string | undefined): Encoding {
  const weights = new Map((acceptEncoding ?? "").toLowerCase().split(",").map(parseWeight));
  const weight = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  if (weight("br") > 0 && weight("br") >= weight("gzip")) return "br";
  return weight("gzip") > 0 ? "gzip" : "identity";
}

function parseWeight(item: string): [string, number] {
  const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
  const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [name, q === undefined ? 1 : Number(q) || 0];
}

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Compresses in the thread pool. `level` is brotli's: 5 for pages, which live for a while, 9 for files, which live with the build. */
export function compress(body: Buffer, encoding: Exclude<Encoding, "identity">, level: number): Promise<Buffer> {
  return encoding === "br" ? brotli(body, { params: brotliParameters(level, body.length) }) : gzip(body, { level: 6 });
}

/** A stream that hands on what it has at each flush(): React sends pages in pieces. */
export function compressor(encoding: Exclude<Encoding, "identity">): zlib.BrotliCompress | zlib.Gzip {
  return encoding === "br" ? zlib.createBrotliCompress({ params: brotliParameters(4) }) : zlib.createGzip({ level: 6 });
}

function brotliParameters(level: number, size = 0): Record<number, number> {
  return { [zlib.constants.BROTLI_PARAM_QUALITY]: level, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: size };
}
