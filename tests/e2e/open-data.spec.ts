import { Ajv2020 } from "ajv/dist/2020.js";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { PAGES } from "./pages";

type Parameter = { name: string; in: string; example?: string; required: boolean };
type Response = { content?: Record<string, { schema?: object }> };
type Operation = { operationId: string; parameters: Parameter[]; responses: Record<string, Response> };
type Document = { paths: Record<string, { get: Operation }>; components: object; servers: { url: string }[] };

/** No recorded vote stands in content/: this one operation has nothing to show before an import. */
const EMPTY = new Set(["getVote"]);

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
  test.setTimeout(120_000);
  const { paths, components } = await describedBy(request);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "openapi", components }, "openapi");
  const operations = Object.entries(paths);
  expect(operations.length).toBeGreaterThan(25);
  for (const [path, { get }] of operations) {
    if (EMPTY.has(get.operationId)) continue;
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
      const other = await request.get(address, { headers: { accept: type } });
      expect(other.status(), `${address} as ${type}`).toBe(200);
      expect(other.headers()["content-type"]).toContain(type);
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
  for (const path of Object.values(PAGES)) {
    const html = await (await request.get(`/ar${path}`)).text();
    const [, json = "{}"] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(json) as { "@context"?: string; inLanguage?: string; encoding?: { contentUrl: string }[] };
    expect(data["@context"], path).toBe("https://schema.org");
    expect(data.inLanguage).toBe("ar");
    expect(html, path).toMatch(/<link rel="canonical"/);
    for (const language of ["ar", "en", "fr"]) expect(html, path).toMatch(new RegExp(`hrefLang="${language}"`, "i"));
    for (const { contentUrl } of data.encoding ?? []) {
      const response = await request.get(contentUrl);
      expect(response.status(), contentUrl).toBe(200);
      expect(html).toContain(contentUrl.replace(/^.*\/api/, "/api"));
    }
  }
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
  expect(await (await request.get("/llms.txt")).text()).toContain("/mcp");
  const response = await request.post("/mcp", {
    headers: { accept: "application/json, text/event-stream" },
    data: { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} },
  });
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain("get_paragraph");
  expect((await request.get("/mcp")).status()).toBe(405);
});
