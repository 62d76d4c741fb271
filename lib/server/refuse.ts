import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";

/** Long enough for any question in Arabic, percent-encoded, with every filter set. */
const MAX_URL = 8_192;
const MAX_BODY = 1024 * 1024;
const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

export type RequestRefusal = { status: number; message: string; headers?: OutgoingHttpHeaders };

/** Why a request is not worth handing to Next, which answers some of these with 500. */
export function refuseRequest({ method = "", url = "", headers }: IncomingMessage): RequestRefusal | undefined {
  if (!METHODS.includes(method))
    return { status: 405, message: "This method is not supported here.", headers: { allow: METHODS.join(", ") } };
  if (url.length > MAX_URL) return { status: 414, message: "This address is too long." };
  if (!url.startsWith("/") || !isReadable(url))
    return { status: 400, message: "This address cannot be read: part of it is badly encoded." };
  if (Number(headers["content-length"] ?? 0) > MAX_BODY) return { status: 413, message: "This request is too large." };
  return undefined;
}

/** Well-formed percent encoding in the path, and no NUL anywhere: PostgreSQL refuses it in any text. */
function isReadable(url: string): boolean {
  if (/%00|\0/.test(url)) return false;
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
