import { createHash } from "node:crypto";
import { PAGES, READERS, expect, test } from "./pages";

const EVERY = Object.entries({ ...PAGES, "not found": "/no-such-page" });

/** Inline scripts that run: without a source, and of no other type than JavaScript. */
const INLINE = /<script(?![^>]*\bsrc=)(?![^>]*\btype="(?!module|text\/javascript))[^>]*>([\s\S]+?)<\/script>/g;

for (const [index, [name, path]] of EVERY.entries()) {
  const locale = READERS[index % READERS.length];

  test(`${name} (${locale}) keeps its own policy`, async ({ page }) => {
    // Violations in report form, from before the first script: the console would show them too, but not which rule was broken.
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { violations: seen });
      document.addEventListener("securitypolicyviolation", (event) =>
        seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
      );
    });
    const response = await page.goto(`/${locale}${path}`, { waitUntil: "networkidle" });
    const headers = response?.headers() ?? {};
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(/script-src[^;]*/.exec(policy)?.[0]).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "strict-origin-when-cross-origin" });
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(await page.evaluate(() => (window as { violations?: string[] }).violations)).toEqual([]);
    const scripts = [...((await response?.text()) ?? "").matchAll(INLINE)].map(([, body = ""]) => body);
    expect(scripts.length).toBeGreaterThan(0);
    for (const body of scripts) expect(policy).toContain(`'sha256-${createHash("sha256").update(body).digest("base64")}'`);
  });
}

test("injected code does not run: neither a script in the page, nor one from elsewhere, nor text made code", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL }); // not the watched page: complaints are what we are after
  await page.route("**/en", async (route) => {
    const response = await route.fetch();
    const attack = `<script>self.__next_f.push([1,"x"]);window.hacked = 1</script><img src="x:" onerror="window.hacked = 2">`;
    await route.fulfill({ response, body: (await response.text()).replace("</main>", `${attack}</main>`) });
  });
  await page.goto("/en", { waitUntil: "networkidle" });
  // In a task of its own: what evaluate() runs itself may use eval whatever the policy says.
  const passed = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    const attempts: Record<string, () => unknown> = {
      eval: () => window.eval("window.hacked = 3"),
      innerHTML: () => (document.body.innerHTML = "<b>x</b>"),
      "script.src": () => (document.createElement("script").src = "https://elsewhere.example/x.js"),
      onclick: () => document.body.setAttribute("onclick", "window.hacked = 4"),
    };
    return Object.keys(attempts).filter((name) => {
      try {
        attempts[name]?.();
        return true;
      } catch {
        return false;
      }
    });
  });
  expect(passed).toEqual([]);
  expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  await page.close();
});

test("data and errors can do nothing, should a browser show them", async ({ request }) => {
  for (const path of ["/api/health", "/_next/static/no-such-file.js"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  }
  expect((await request.get("/api/health")).headers()["cache-control"]).toBe("no-store");
});

for (const [path, status] of [
  ["/%E0%A4%A", 400],
  ["/en/%00", 400],
  ["/en/search?q=%00", 400],
  [`/en/search?q=${"x".repeat(9_000)}`, 414],
] as const) {
  test(`${path.slice(0, 24)} is refused with ${status}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toContain("text/plain");
  });
}

test("nobody refreshes the caches without the secret", async ({ request }) => {
  expect((await request.post("/api/revalidate")).status()).toBe(401);
  expect((await request.post("/api/revalidate", { headers: { authorization: "Bearer wrong" } })).status()).toBe(401);
});
