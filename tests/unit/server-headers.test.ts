import { afterEach, describe, expect, it, vi } from "vitest";
import { BASE_HEADERS, nextHeaders, pagePolicy } from "@/lib/server/headers";

afterEach(() => void vi.unstubAllEnvs());

describe("security headers", () => {
  it("allow no inline script and no code from elsewhere", () => {
    const policy = pagePolicy({ scripts: ["'sha256-abc='"] });
    expect(policy).toContain("script-src 'self' 'sha256-abc=';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).not.toContain("*");
  });

  it("keep types, referrers and devices closed", () => {
    expect(BASE_HEADERS["x-content-type-options"]).toBe("nosniff");
    expect(BASE_HEADERS["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(BASE_HEADERS["permissions-policy"]).toContain("camera=()");
  });

  it("are the same under plain `next start`, but for the hashes of scripts", () => {
    const [rule] = nextHeaders();
    const sent = Object.fromEntries((rule?.headers ?? []).map(({ key, value }) => [key, value]));
    expect(rule?.source).toBe("/:path*");
    expect(sent).toMatchObject(BASE_HEADERS);
    expect(sent["content-security-policy"]).toBe(pagePolicy({ scripts: ["'unsafe-inline'"] }));
  });

  it("leave `next dev` alone, whose reloading evaluates code", () => {
    vi.stubEnv("NODE_ENV", "development");
    expect(nextHeaders()).toEqual([]);
  });
});
