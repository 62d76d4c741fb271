import fs from "node:fs";
import process from "node:process";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { answerApi } from "@/lib/api/answer";
import { OPERATIONS } from "@/lib/api/operations";
import { withSession } from "@/lib/server/database";
import { runImport, writeVotedText } from "@/tests/setup/import";
import { temporaryFolder } from "@/tests/setup/postgres";

const ORIGIN = "http://kb.example";

/** One request to the interface, as the route hands it on. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return answerApi(new Request(`${ORIGIN}/api/v1${path}`, { headers: { host: "kb.example", ...headers } }));
}

async function json<T = Record<string, unknown>>(path: string, headers?: Record<string, string>): Promise<T> {
  const response = await ask(path, headers);
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as T;
}

type Listed = { items: { id: string; name?: object }[]; total: number; next: string | null };

describe("a list", () => {
  it("is read to its end by the address in next, every record once", async () => {
    const seen: string[] = [];
    let next: string | null = `${ORIGIN}/api/v1/organizations?limit=20&fields=id`;
    while (next) {
      const page: Listed = await json<Listed>(next.slice(`${ORIGIN}/api/v1`.length));
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
      if (!next) expect(seen).toHaveLength(page.total);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain("al-quds-committee");
  });

  it.each(["resolutions", "events", "provisions", "changes"])("keeps its order over pages where it is not by id: %s", async (name) => {
    const whole = await json<Listed>(`/${name}?limit=100`);
    const first = await json<Listed>(`/${name}?limit=7`);
    const second = await json<Listed>(first.next?.slice(`${ORIGIN}/api/v1`.length) ?? "");
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(whole.items.slice(0, 14).map(({ id }) => id));
  });

  it("shows only the fields asked for, and the id", async () => {
    const { items } = await json<Listed>("/states?fields=code&limit=1");
    expect(Object.keys(items[0] ?? {}).toSorted()).toEqual(["code", "id"]);
  });
});

describe("words of a list", () => {
  it.each([
    ["/organizations?q=boycott ofice", "boycott-office"],
    ["/organizations?q=لجنه قدس", "al-quds-committee"],
    ["/states?q=Maroc", "ma"],
    ["/resolutions?q=coopration", "unga-69-oic-cooperation-draft"],
  ])("find what the filter box of the page finds: %s", async (path, id) => {
    expect((await json<Listed>(encodeURI(path))).items.map((item) => item.id)).toContain(id);
  });
});

describe("a search that takes longer than it may", () => {
  it("is a problem that says so and when to ask again, never half an answer", async () => {
    await withSession(process.env.DATABASE_URL ?? "", async (client) => {
      await client.query("BEGIN");
      await client.query(`LOCK TABLE "SearchTerm"`); // the search waits for it until its time is over
      const response = await ask("/search?q=42/40-P");
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ status: 503, detail: expect.stringContaining("longer than allowed") as string });
    });
    expect((await ask("/search?q=42/40-P")).status).toBe(200);
  });
});

describe("languages", () => {
  const name = async (path: string, headers?: Record<string, string>) => Object.keys((await json<{ name: object }>(path, headers)).name);

  it("come side by side, unless one is wanted", async () => {
    expect(await name("/states/sy")).toEqual(["ar", "en", "fr"]);
    expect(await name("/states/sy?lang=ar")).toEqual(["ar"]);
    expect(await name("/states/sy", { "accept-language": "de, fr-CA;q=0.8, en;q=0.7" })).toEqual(["fr"]);
    expect(await name("/states/sy?lang=all", { "accept-language": "fr" })).toEqual(["ar", "en", "fr"]);
  });
});

describe("a client that has the answer already", () => {
  it("is told so, by tag or by date", async () => {
    const response = await ask("/tasks?limit=3");
    const etag = response.headers.get("etag") ?? "";
    const modified = response.headers.get("last-modified") ?? "";
    expect((await ask("/tasks?limit=3", { "if-none-match": `W/${etag}` })).status).toBe(304);
    expect((await ask("/tasks?limit=3", { "if-none-match": '"other"', "if-modified-since": modified })).status).toBe(200);
    expect((await ask("/tasks?limit=3", { "if-modified-since": modified })).status).toBe(304);
    expect((await ask("/tasks?limit=3", { "if-modified-since": new Date(0).toUTCString() })).status).toBe(200);
  });
});

describe("an error says what to do", () => {
  it.each([
    ["/organizations/atlantis", 404, undefined],
    ["/no-such-list", 404, undefined],
    ["/organizations?kind=CASTLE", 400, "kind"],
    ["/organizations?colour=red", 400, "colour"],
    ["/organizations?limit=1000", 400, "limit"],
    ["/organizations?limit=1&limit=2", 400, "limit"],
    ["/organizations?cursor=x", 400, "cursor"],
    ["/organizations?fields=colour", 400, "fields"],
    ["/states/sy?lang=de", 400, "lang"],
    ["/events?from=yesterday", 400, "from"],
  ])("%s: %d", async (path, status, parameter) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const body = (await response.json()) as { status: number; detail: string; errors?: { parameter: string }[] };
    expect(body).toMatchObject({ status, instance: new URL(`${ORIGIN}/api/v1${path}`).pathname });
    expect(body.detail.length).toBeGreaterThan(10);
    expect(body.errors?.[0]?.parameter).toBe(parameter);
  });

  it("a cursor of another list is refused", async () => {
    const { next } = await json<Listed>("/states?limit=1");
    const cursor = new URL(next ?? "").searchParams.get("cursor");
    expect((await ask(`/organizations?cursor=${cursor}`)).status).toBe(400);
    expect((await ask(`/states?q=a&cursor=${cursor}`)).status).toBe(400);
  });

  it("a format that is not to be had is refused with those that are", async () => {
    const response = await ask("/states", { accept: "image/png" });
    expect(response.status).toBe(406);
    expect(await response.text()).toContain("application/json");
  });
});

describe("every operation", () => {
  // No text of content/ was voted on.
  beforeAll(async () => {
    const folder = temporaryFolder("vote");
    await runImport(process.env.DATABASE_URL ?? "", [writeVotedText(folder)]);
    fs.rmSync(folder, { recursive: true });
  });

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    "%s answers its own example, in every format, with what its schema says",
    async (_, operation) => {
      const { params, query } = operation.example;
      const path = operation.path.replace(/\{(\w+)\}/g, (__, name: string) => params[name] ?? "");
      const search = new URLSearchParams({ ...query, lang: "all" }).toString();
      const result = await json(`${path}?${search}`);
      expect(operation.result.safeParse(result).error?.issues).toBeUndefined();
      if (operation.kind === "list") expect(((result as Listed).items ?? (result as { hits?: unknown[] }).hits).length).toBeGreaterThan(0);
      for (const format of operation.formats.filter(({ extension }) => extension !== "pdf")) {
        const response = await ask(`${path}.${format.extension}?${search}`);
        expect(response.status, `${path}.${format.extension} ${await response.clone().text()}`).toBe(200);
        expect(response.headers.get("content-type")?.split(";")[0]).toBe(format.type.split(";")[0]);
      }
    },
  );

  it("prints no PDF where there is no browser, and says what there is instead", async () => {
    vi.stubEnv("CHROMIUM_PATH", "none");
    const response = await ask("/resolutions/cfm-ex-21-2025-08-25.pdf");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 503, detail: expect.stringContaining(".docx") });
  });
});

describe("a Word file of a text", () => {
  const PATH = "/resolutions/cfm-ex-21-2025-08-25";
  const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  it("is the text in the reader's language, by extension and by Accept, and bears the text's name", async () => {
    for (const [path, accept] of [[`${PATH}.docx?lang=ar`], [`${PATH}?lang=ar`, docx]] as const) {
      const response = await ask(path, accept ? { accept } : {});
      expect(response.headers.get("content-disposition")).toContain('"cfm-ex-21-2025-08-25.docx"');
      const document = strFromU8(unzipSync(new Uint8Array(await response.arrayBuffer()))["word/document.xml"] ?? new Uint8Array());
      expect(document).toContain("<w:bidi/>");
      expect(document).toContain("إسرائيل");
    }
  });

  it("is another in another language, and none is made for a client that has it", async () => {
    const tag = async (language: string) => (await ask(`${PATH}.docx`, { "accept-language": language })).headers.get("etag") ?? "";
    expect(await tag("ar")).not.toBe(await tag("fr"));
    expect((await ask(`${PATH}.docx`, { "accept-language": "ar", "if-none-match": await tag("ar") })).status).toBe(304);
  });
});
