import fs from "node:fs";
import process from "node:process";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerMcp, refuseStream } from "@/lib/mcp/answer";
import { runImport, writeVotedText } from "@/tests/setup/import";
import { temporaryFolder } from "@/tests/setup/postgres";

const client = new Client({ name: "test", version: "1" });

beforeAll(async () => {
  // The SDK's own client, its requests handed to our route.
  const fetch = (input: URL | string, init?: RequestInit) => {
    const request = new Request(input, init);
    request.headers.set("host", "kb.example");
    return request.method === "POST" ? answerMcp(request) : Promise.resolve(refuseStream(request));
  };
  await client.connect(new StreamableHTTPClientTransport(new URL("http://kb.example/mcp"), { fetch }) as Parameters<Client["connect"]>[0]);
});

afterAll(() => client.close());

async function call(name: string, args: Record<string, unknown>): Promise<{ text: string; isError: boolean }> {
  const { content, isError } = (await client.callTool({ name, arguments: args })) as { content: { text: string }[]; isError?: boolean };
  return { text: content[0]?.text ?? "", isError: isError ?? false };
}

type Answer = { url: string; evidence?: unknown[]; sources?: unknown[] };

describe("an assistant", () => {
  it("is told what it may ask, all of it reading only", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(["get_body", "get_paragraph", "membership", "search", "who_does_what"]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(client.getInstructions()).toContain("cite both");
  });

  it("finds a body, with its permanent address", async () => {
    const { hits } = JSON.parse((await call("search", { query: "Al-Quds Committee" })).text) as { hits: { url: string }[] };
    expect(hits.map(({ url }) => url)).toContain("http://kb.example/id/al-quds-committee");
  });

  it("reads a paragraph with its address and its place in the source", async () => {
    const text = (await call("get_paragraph", { resolution: "cfm-ex-21-2025-08-25", paragraph: "p-42", language: "ar" })).text;
    const paragraph = JSON.parse(text) as { url: string; text: { ar: { status: string } }; places: { source: string }[] };
    expect(paragraph.url).toBe("http://kb.example/id/cfm-ex-21-2025-08-25/p-42");
    expect(paragraph.text.ar.status).toBe("SOURCE");
    expect(paragraph.places[0]?.source).toBe("resolution-report");
  });

  it("is given with every answer its address and its source, of imported texts as well", async () => {
    const folder = temporaryFolder("mcp");
    await runImport(process.env.DATABASE_URL ?? "", [writeVotedText(folder)]);
    fs.rmSync(folder, { recursive: true });
    const answers = [
      await call("search", { query: "Al-Quds Committee" }),
      await call("search", { query: "77/10" }),
      await call("who_does_what", { query: "boycott" }),
      await call("who_does_what", { body: "dpq" }),
      await call("membership", { state: "ma" }),
      await call("get_body", { id: "al-quds-committee" }),
      await call("get_paragraph", { resolution: "A/RES/77/10" }),
      await call("get_paragraph", { resolution: "A/RES/77/10", paragraph: "op-1" }),
      await call("get_paragraph", { resolution: "cfm-ex-21-2025-08-25", paragraph: "p-1" }),
    ];
    for (const { text, isError } of answers) {
      expect(isError, text).toBe(false);
      const answer = JSON.parse(text) as Answer & { hits?: Answer[]; items?: Answer[] };
      const records = answer.hits ?? answer.items ?? [answer];
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) {
        expect(record.url).toMatch(/^http:\/\/kb\.example\/id\/[a-z0-9-]+/);
        expect([...(record.evidence ?? []), ...(record.sources ?? [])].length, text.slice(0, 300)).toBeGreaterThan(0);
      }
    }
  });

  it("learns who does what and who sits where, with the words that prove it", async () => {
    const tasks = JSON.parse((await call("who_does_what", { body: "boycott-office" })).text) as {
      items: { url: string; evidence: unknown[] }[];
    };
    const seats = JSON.parse((await call("membership", { body: "al-quds-committee" })).text) as typeof tasks & { total: number };
    expect(seats.total).toBe(18);
    for (const { url, evidence } of [...tasks.items, ...seats.items]) {
      expect(url).toMatch(/^http:\/\/kb\.example\/id\//);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it("is told what is the matter, and not misled", async () => {
    expect(await call("get_body", { id: "atlantis" })).toMatchObject({ isError: true });
    expect((await call("get_paragraph", { resolution: "999/999-XYZ" })).text).toContain("Use search");
  });
});
