import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { compress, type Encoding, isCompressible, negotiate } from "./encoding";
import { BASE_HEADERS } from "./headers";

/** Below this, compression costs more than it saves. */
const SMALL = 1_024;

/** A whole answer, ready to be sent any number of times: to HEAD and GET, compressed or not, or as 304. */
export class Answer {
  readonly etag: string;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly status: number,
    readonly headers: OutgoingHttpHeaders,
    readonly body: Buffer,
    readonly level = 5,
  ) {
    this.etag = `W/"${createHash("sha1").update(body).digest("base64url")}"`; // weak: the encodings share it
  }

  /** Bytes in memory, with room for the compressed variants. */
  get size(): number {
    return Math.ceil(this.body.length * 1.3) + 1_024;
  }

  /** The body as this client takes it; each variant is made once. */
  encoded(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const made = encoding === "identity" ? Promise.resolve(this.body) : compress(this.body, encoding, this.level);
    this.#encoded.set(encoding, made);
    return made;
  }

  /** The encoding for this client: none for what is small or compressed already. */
  encodingFor(acceptEncoding: string | undefined): Encoding {
    const worthIt = this.body.length >= SMALL && isCompressible(String(this.headers["content-type"] ?? ""));
    return worthIt ? negotiate(acceptEncoding) : "identity";
  }
}

/** What of a request decides how an answer is sent. Taken before Next sees the request, which gets a changed one. */
export type Wishes = { head: boolean; acceptEncoding?: string; ifNoneMatch?: string };

export function wishesOf({ method, headers }: IncomingMessage): Wishes {
  return { head: method === "HEAD", acceptEncoding: String(headers["accept-encoding"] ?? ""), ifNoneMatch: headers["if-none-match"] };
}

/** Sends an answer, or 304 when the client has it. */
export async function send(res: ServerResponse, wishes: Wishes, answer: Answer, extra: OutgoingHttpHeaders = {}): Promise<void> {
  const encoding = answer.encodingFor(wishes.acceptEncoding);
  // The headers set at the beginning went with Next's: pages of our own would else be sent without.
  const headers: OutgoingHttpHeaders = {
    ...BASE_HEADERS,
    ...answer.headers,
    ...extra,
    etag: answer.etag,
    vary: withEncoding(answer.headers.vary),
  };
  if (answer.status === 200 && matches(wishes.ifNoneMatch, answer.etag)) {
    delete headers["content-type"];
    res.writeHead(304, headers).end();
    return;
  }
  const body = await answer.encoded(encoding);
  if (res.destroyed) return; // the client left meanwhile
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  res.writeHead(answer.status, { ...headers, "content-length": body.length });
  res.end(wishes.head ? undefined : body);
}

/** Adds Accept-Encoding to a Vary header. */
export function withEncoding(vary: OutgoingHttpHeaders[string]): string {
  const names = [vary ?? []].flat().join(", ");
  return /accept-encoding/i.test(names) ? names : [names, "accept-encoding"].filter(Boolean).join(", ");
}

/** If-None-Match against our tag, by weak comparison (RFC 9110, 13.1.2). */
export function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const strip = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => strip(tag) === strip(etag));
}
