import { Ajv2020 } from "ajv/dist/2020.js";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { findInstalledBrowser } from "@/lib/server/browser";
import { PAGES } from "./pages";

type Parameter = { name: string; in: string; example?: string; required: boolean };
type Response = { content?: Record<string, { schema?: object }> };
type Operation = { operationId: string; parameters: Parameter[]; responses: Record<string, Response> };
type Document = { paths: Record<string, { get: Operation }>; components: object; servers: { url: string }[] };

/** PDF is printed where the house has a browser; elsewhere it says so. */
const PDF = { type: "application/pdf", status: findInstalledBrowser() ? 200 : 503, timeout: 150_000 };

async function describedBy(request: APIRequestContext): Promise<Document> {
  const response = await request.get("/api/v1/openapi.json");
  expect(response.status()).toBe(200);
  return (await response.json()) as Document;
}

/** The address of an operation's own example. */
function addressOf(path: string, parameters: Parameter[]): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parameters.find((one) => one.name === name)?.example ?? ""),
  );
  const query = parameters.filter((one) => one.in === "query" && one.example !== undefined && one.name !== "fields");
  return `/api/v1${filled}?${new URLSearchParams(query.map(({ name, example }) => [name, String(example)])).toString()}`;
}

test("every operation keeps the contract that its own description makes, in every format", async ({ request }) => {
  test.setTimeout(300_000);
  const { paths, components } = await describedBy(request);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "openapi", components }, "openapi");
  const operations = Object.entries(paths);
  expect(operations.length).toBeGreaterThan(25);
  for (const [path, { get }] of operations) {
    const address = addressOf(path, get.parameters);
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    const headers = response.headers();
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers.vary).toContain("accept-language");
    expect(headers.etag).toBeTruthy();
    const { content = {} } = get.responses["200"] ?? {};
    const schema = JSON.parse(
      JSON.stringify(content["application/json"]?.schema).replaceAll("#/components", "openapi#/components"),
    ) as object;
    const validate = ajv.compile(schema);
    expect(validate(await response.json()), `${address} ${ajv.errorsText(validate.errors)}`).toBe(true);
    for (const type of Object.keys(content)) {
      const other = await request.get(address, { headers: { accept: type }, timeout: PDF.timeout });
      expect(other.status(), `${address} as ${type}`).toBe(type === PDF.type ? PDF.status : 200);
      expect(other.headers()["content-type"]).toContain(other.status() === 200 ? type : "application/problem+json");
      if (type === PDF.type && other.status() === 200) expect((await other.body()).subarray(0, 5).toString()).toBe("%PDF-");
    }
    const again = await request.get(address, { headers: { "if-none-match": headers.etag ?? "" } });
    expect(again.status(), address).toBe(304);
    const wrong = await request.get(`${address}&nonsense=1`);
    expect(wrong.status()).toBe(400);
    expect(wrong.headers()["content-type"]).toBe("application/problem+json");
  }
});

test("methods, preflight and compression are as the description says", async ({ request }) => {
  const preflight = await request.fetch("/api/v1/states", { method: "OPTIONS" });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()["access-control-allow-methods"]).toContain("GET");
  for (const method of ["POST", "PUT"]) {
    const response = await request.fetch("/api/v1/states", { method });
    expect(response.status()).toBe(405);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(response.headers().allow).toContain("GET");
  }
  const head = await request.head("/api/v1/states");
  expect(head.status()).toBe(200);
  expect(await head.text()).toBe("");
  const compressed = await request.get("/api/v1/resolutions/cfm-ex-21-2025-08-25", { headers: { "accept-encoding": "br" } });
  expect(compressed.headers()["content-encoding"]).toBe("br");
});

for (const [address, language, place] of [
  ["/id/al-quds-committee", "ar", "/ar/organizations/al-quds-committee"],
  ["/id/cfm-ex-21-2025-08-25/p-42", "fr", "/fr/resolutions/cfm-ex-21-2025-08-25#p-42"],
  ["/r/unga/37/4", "en", "/en/resolutions/unga-37-4"],
  ["/r/unga/37/4/op/1", "ar", "/ar/resolutions/unga-37-4#op-1"],
  ["/r/A/RES/37/4", "fr", "/fr/resolutions/unga-37-4"],
  ["/r/%D9%A3%D9%A7/%D9%A4", "ar", "/ar/resolutions/unga-37-4"],
  ["/r/cfm/15/12-P", "en", "/en/resolutions/"],
  ["/akn/un/statement/deliberation/unga/1982-10-22/37-4/fra@", "ar", "/fr/resolutions/unga-37-4"],
] as const) {
  test(`${decodeURIComponent(address)} leads a reader of ${language} to ${place}`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 0, headers: { "accept-language": language, accept: "text/html" } });
    expect(response.status()).toBe(303);
    expect(response.headers().location).toContain(place);
  });
}

test("the same address leads a machine to data, and an unknown one says so", async ({ request }) => {
  const turtle = await request.get("/id/al-quds-committee", { headers: { accept: "text/turtle" } });
  expect(turtle.headers()["content-type"]).toContain("text/turtle");
  const missing = await request.get("/r/cfm/999/999-XYZ", { maxRedirects: 0 });
  expect(missing.status()).toBe(404);
  expect(missing.headers()["content-type"]).toBe("application/problem+json");
});

test("every page says in its head and as JSON-LD what it is, and where its data and its other languages are", async ({ request }) => {
  test.setTimeout(240_000); // every page type, and every format of its data
  for (const path of Object.values(PAGES)) {
    const html = await (await request.get(`/ar${path}`)).text();
    const [, json = "{}"] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(json) as { "@context"?: string; inLanguage?: string; encoding?: { contentUrl: string }[] };
    expect(data["@context"], path).toBe("https://schema.org");
    expect(data.inLanguage).toBe("ar");
    expect(html, path).toMatch(/<link rel="canonical"/);
    for (const language of ["ar", "en", "fr"]) expect(html, path).toMatch(new RegExp(`hrefLang="${language}"`, "i"));
    for (const { contentUrl } of data.encoding ?? []) {
      if (contentUrl.endsWith(".pdf")) continue; // printed once, above: it takes seconds
      const response = await request.get(contentUrl);
      expect(response.status(), contentUrl).toBe(200);
      expect(html).toContain(contentUrl.replace(/^.*\/api/, "/api"));
    }
  }
});

test("every page says the same in its Link header, for programs that read no HTML", async ({ request }) => {
  test.setTimeout(120_000);
  for (const path of Object.values(PAGES)) {
    const response = await request.get(`/ar${path}`);
    const { link = "" } = response.headers();
    const html = await response.text();
    for (const part of ['rel="canonical"', 'hreflang="ar"', 'hreflang="en"', 'hreflang="fr"']) expect(link, path).toContain(part);
    const formats = [...html.matchAll(/<link rel="alternate" type="([^"]+)"/g)].map(([, type]) => type);
    for (const type of formats) expect(link, path).toContain(`rel="alternate"; type="${type}"`);
    if (formats.length > 0) expect(link, path).toContain('rel="describedby"');
    expect(link).toMatch(/^[\x20-\x7e]+$/);
    expect(link.length, path).toBeLessThan(4_000);
  }
  const { link = "" } = (await request.get("/fr/organizations/al-quds-committee")).headers();
  expect(link).toContain('</id/al-quds-committee>; rel="cite-as"');
});

for (const [before, now] of [
  ["/ar/organizations/jerusalem-committee", "/ar/organizations/al-quds-committee"],
  ["/fr/resolutions/extraordinary-21", "/fr/resolutions/cfm-ex-21-2025-08-25"],
  ["/en/resolutions/extraordinary-21/ar-en", "/en/resolutions/cfm-ex-21-2025-08-25/ar-en"],
  ["/en/resolutions/extraordinary-21/citations", "/en/resolutions/cfm-ex-21-2025-08-25/citations"],
  ["/ar/resolutions/extraordinary-21/cite/p-1", "/ar/resolutions/cfm-ex-21-2025-08-25/cite/p-1"],
  ["/ar/resolutions/extraordinary-21/files/ar-en.docx", "/ar/resolutions/cfm-ex-21-2025-08-25/files/ar-en.docx"],
  ["/ar/sessions/ministers-ex-21", "/ar/sessions/cfm-ex-21"],
  ["/fr/sources/page-of-the-cabinet", "/fr/sources/cabinet-page"],
  ["/ar/states/syria", "/ar/states/sy"],
  ["/fr/organizations/jerusalem-committee/statistics", "/fr/organizations/al-quds-committee/statistics"],
  ["/id/jerusalem-committee.ttl?lang=ar", "/id/al-quds-committee.ttl?lang=ar"],
  ["/api/v1/states/syria.json?lang=fr", "/api/v1/states/sy.json?lang=fr"],
] as const) {
  test(`${before}, an address of before, leads for good to ${now}`, async ({ request }) => {
    for (let time = 1; time <= 2; time++) {
      const response = await request.get(before, { maxRedirects: 0 });
      expect(response.status()).toBe(308);
      expect(new URL(response.headers().location ?? "", "http://house").href.replace(/^http:\/\/[^/]+/, "")).toBe(now);
    }
    expect((await request.get(before)).status()).toBe(200);
  });
}

test("a file of a text is to be had at its permanent address", async ({ request }) => {
  const word = await request.get("/id/cfm-ex-21-2025-08-25.docx?lang=fr");
  expect(word.status()).toBe(200);
  expect(word.headers()["content-disposition"]).toContain("cfm-ex-21-2025-08-25.docx");
  expect(word.headers().link).toContain('cfm-ex-21-2025-08-25.pdf>; rel="alternate"; type="application/pdf"');
});

test("every list of readers, and every search, has a feed that it names in its head and shows", async ({ page }) => {
  for (const path of [
    "",
    "/organizations",
    "/resolutions",
    "/sessions",
    "/timeline",
    "/members",
    "/tasks",
    "/states",
    "/places",
    "/people",
  ]) {
    await page.goto(`/ar${path}`);
    await expect(page.locator('head link[type="application/atom+xml"]'), path).toHaveCount(1);
    await expect(page.getByRole("link", { name: "Atom", exact: true }), path).toBeVisible();
  }
  await page.goto("/fr/search?q=Al-Qods");
  const feed = await page.request.get((await page.getByRole("link", { name: "Atom", exact: true }).getAttribute("href")) ?? "");
  expect(await feed.text()).toMatch(/<updated>20\d\d-[^<]+<\/updated>/);
});

test("sitemaps name every page in each language, and robots.txt names the sitemaps", async ({ request, baseURL }) => {
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
  const index = await (await request.get("/sitemap.xml")).text();
  const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname);
  expect(maps).toEqual(["/sitemaps/ar-1.xml", "/sitemaps/en-1.xml", "/sitemaps/fr-1.xml"]);
  const sitemap = await (await request.get(maps[0] ?? "")).text();
  expect(sitemap).toContain(`<loc>${baseURL}/ar/resolutions/cfm-ex-21-2025-08-25</loc>`);
  expect(sitemap).toContain(`hreflang="fr" href="${baseURL}/fr/organizations/oic"`);
  expect((await request.get("/sitemaps/de-1.xml")).status()).toBe(404);
});

test("assistants find their way, and MCP answers over HTTP", async ({ request }) => {
  const guide = await (await request.get("/llms.txt")).text();
  const links = [...guide.matchAll(/\]\((http[^)]+)\)/g)].map(([, href = ""]) => new URL(href).pathname + new URL(href).search);
  expect(links).toContain("/mcp");
  // /mcp answers questions by POST alone, and /data is there once there was an export.
  for (const link of links.filter((path) => !["/mcp", "/data"].includes(path))) expect((await request.get(link)).status(), link).toBe(200);
  const response = await request.post("/mcp", {
    headers: { accept: "application/json, text/event-stream" },
    data: { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} },
  });
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain("get_paragraph");
  expect((await request.get("/mcp")).status()).toBe(405);
});
