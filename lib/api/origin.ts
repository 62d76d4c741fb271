import { env } from "@/lib/env";

/** Letters that a host may have: the header is the client's, and stands in addresses that we print. */
const HOST = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;

/** Where the reader reached us: SITE_URL, else what the request says. */
export function originOf({ headers }: { headers: Headers }): string {
  if (env.SITE_URL) return new URL(env.SITE_URL).origin;
  const host = headers.get("host") ?? "";
  const scheme = env.TRUST_PROXY > 0 && headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${HOST.test(host) ? host : "localhost"}`;
}
