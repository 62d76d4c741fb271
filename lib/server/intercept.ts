import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { BrotliCompress, Gzip } from "node:zlib";
import { withEncoding } from "./answer";
import { compressor, type Encoding, isCompressible } from "./encoding";
import { INERT_POLICY, SHARED_CACHING } from "./headers";

/** A whole HTML document as Next made it. */
export type Html = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

type Chunk = string | Uint8Array;
type Callback = (error?: Error | null) => void;

/**
 * Stands between Next and the client. HTML is held back whole, because its policy stands in a header and depends on every script in it;
 * it is handed to `onHtml`, which answers. Everything else (data of navigations, JSON, images) flows on at once, compressed where that helps.
 */
export function intercept(res: ServerResponse, encoding: Encoding, onHtml: (html: Html) => void): void {
  const { writeHead, write, end, flushHeaders } = res;
  const original = { writeHead, write, end, flushHeaders };
  const raw: Raw = {
    head: () => void writeHead.call(res, res.statusCode),
    write: write.bind(res) as Raw["write"],
    end: end.bind(res) as Raw["end"],
  };
  let way: Way | undefined;

  const begin = (): Way => {
    if (way) return way;
    const html = /^text\/html\b/i.test(String(res.getHeader("content-type") ?? ""));
    way = html ? held(res, (result) => (Object.assign(res, original), onHtml(result))) : flowing(res, encoding, raw);
    return way;
  };

  Object.assign(res, {
    writeHead: (status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
      res.statusCode = status;
      for (const [name, value] of Object.entries(rest.find((item) => typeof item === "object") ?? {}))
        if (value !== undefined) res.setHeader(name, value);
      begin().head();
      return res;
    },
    flushHeaders: () => begin().head(),
    write: (chunk: Chunk, ...rest: (BufferEncoding | Callback)[]) => begin().write(toBuffer(chunk, rest), callbackOf(rest)),
    end: (...args: (Chunk | BufferEncoding | Callback | undefined)[]) => {
      const [chunk, ...rest] = args;
      const data = chunk === undefined || chunk === null || typeof chunk === "function" ? undefined : toBuffer(chunk, rest);
      begin().end(data, callbackOf(args));
      return res;
    },
    flush: () => way?.flush(), // Next calls it where the client should see what was written so far
  });
}

/** What becomes of a response, once its content type is known. */
type Way = {
  head: () => void;
  write: (chunk: Buffer, done?: Callback) => boolean;
  end: (chunk?: Buffer, done?: Callback) => void;
  flush: () => void;
};

function held(res: ServerResponse, onWhole: (html: Html) => void): Way {
  const chunks: Buffer[] = [];
  return {
    head: () => {},
    flush: () => {},
    write: (chunk, done) => {
      chunks.push(chunk);
      if (done) process.nextTick(done);
      return true;
    },
    end: (chunk, done) => {
      if (chunk) chunks.push(chunk);
      if (done) res.once("finish", done);
      const headers = saidOnce(res.getHeaders());
      for (const name of Object.keys(headers)) res.removeHeader(name);
      onWhole({ status: res.statusCode, headers, body: Buffer.concat(chunks) });
    },
  };
}

/** Next says twice where a page leads that it kept. */
function saidOnce({ location, ...headers }: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const [first] = [location ?? []].flat();
  return first === undefined ? headers : { ...headers, location: first };
}

/** The response as it was before we stood in front of it. */
type Raw = { head: () => void; write: (chunk: Buffer, done?: Callback) => boolean; end: (chunk?: Buffer) => void };

function flowing(res: ServerResponse, encoding: Encoding, raw: Raw): Way {
  res.setHeader("content-security-policy", INERT_POLICY);
  const headers = saidOnce(res.getHeaders());
  if (headers.location !== undefined) res.setHeader("location", headers.location);
  if (/s-maxage/.test(String(res.getHeader("cache-control") ?? ""))) res.setHeader("cache-control", SHARED_CACHING);
  const stream = encoding !== "identity" && mayCompress(res) ? compressed(res, encoding, raw) : undefined;
  return {
    head: raw.head,
    flush: () => stream?.flush(),
    write: (chunk, done) => (stream ? stream.write(chunk, done) : raw.write(chunk, done)),
    end: (chunk, done) => {
      if (done) res.once("finish", done);
      if (stream) stream.end(chunk);
      else raw.end(chunk);
    },
  };
}

function mayCompress(res: ServerResponse): boolean {
  const length = res.getHeader("content-length");
  if (res.req.method === "HEAD" || res.statusCode === 204 || res.statusCode === 304) return false;
  if (res.hasHeader("content-encoding") || /no-transform/.test(String(res.getHeader("cache-control") ?? ""))) return false;
  return isCompressible(String(res.getHeader("content-type") ?? "")) && (length === undefined || Number(length) >= 1_024);
}

/** Sends through a compressor, with the back pressure of a slow client handed on to Next. */
function compressed(res: ServerResponse, encoding: Exclude<Encoding, "identity">, raw: Raw): BrotliCompress | Gzip {
  const stream = compressor(encoding);
  res.removeHeader("content-length");
  res.setHeader("content-encoding", encoding);
  res.setHeader("vary", withEncoding(res.getHeader("vary")));
  const etag = res.getHeader("etag");
  if (typeof etag === "string" && !etag.startsWith("W/")) res.setHeader("etag", `W/${etag}`); // the bytes are no longer the same
  stream.on("data", (chunk: Buffer) => void (raw.write(chunk) || stream.pause()));
  stream.on("end", () => raw.end());
  stream.on("drain", () => res.emit("drain"));
  stream.on("error", () => res.destroy());
  res.on("drain", () => stream.resume());
  res.once("close", () => stream.destroy());
  return stream;
}

function toBuffer(chunk: Chunk | BufferEncoding, rest: unknown[]): Buffer {
  const encoding = rest.find((item) => typeof item === "string") as BufferEncoding | undefined;
  return typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function callbackOf(args: unknown[]): Callback | undefined {
  return args.find((item) => typeof item === "function") as Callback | undefined;
}
