/** What every answer says, whoever serves it. */
export const BASE_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy":
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
} as const;

/**
 * For shared caches in front of us: they may keep an answer as long as our own cache does, and show it while they fetch a newer one or
 * when we are away. Next says a year, which is true only for caches that hear of changes, as ours does.
 */
export const SHARED_CACHING = "public, max-age=0, s-maxage=5, stale-while-revalidate=60, stale-if-error=86400";

/** For what is no document (data, redirects, errors in plain text): should a browser ever show it, it can do nothing. */
export const INERT_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * The content security policy of a page. `scripts` and `styles` are sources beside our own files, as a rule hashes.
 * `style-src-attr` is open because next/image and React write style attributes, which can run nothing.
 */
export function pagePolicy({ scripts = [], styles = [] }: { scripts?: readonly string[]; styles?: readonly string[] } = {}): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // default: instrumentation-client.ts; the others are Next's own
    "trusted-types default nextjs nextjs#bundler",
  ].join("; ");
}

/**
 * For `headers()` in next.config.ts, so that plain `next start` sends them too. It cannot hash the inline scripts with which a page
 * comes to life, and so allows inline scripts; the serving layer puts the strict policy in its place. Not for `next dev`,
 * whose reloading needs more.
 */
export function nextHeaders(): { source: string; headers: { key: string; value: string }[] }[] {
  if (process.env.NODE_ENV === "development") return [];
  const all = { ...BASE_HEADERS, "content-security-policy": pagePolicy({ scripts: ["'unsafe-inline'"] }) };
  return [{ source: "/:path*", headers: Object.entries(all).map(([key, value]) => ({ key, value })) }];
}
