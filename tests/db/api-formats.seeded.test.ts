import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { Ajv } from "ajv";
import ICAL from "ical.js";
import { strFromU8, unzipSync } from "fflate";
import { parseAtomFeed } from "feedsmith";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { answerApi } from "@/lib/api/answer";
import { LOCALES } from "@/lib/i18n/locales";
import { aknErrors } from "../setup/akn";

const ORIGIN = "http://kb.example";

async function read(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await answerApi(new Request(`${ORIGIN}/api/v1${path}`, { headers: { host: "kb.example", ...headers } }));
  expect(response.status, `${path}: ${await response.clone().text()}`).toBe(200);
  return response.text();
}

const FULL = ["cfm-ex-21-2025-08-25", "unga-69-oic-cooperation-draft"];

describe("Akoma Ntoso", () => {
  it("of every text in every language is valid by the OASIS schema", async () => {
    const documents: Record<string, string> = {};
    for (const id of FULL)
      for (const lang of LOCALES) documents[`${id}-${lang}.xml`] = await read(`/resolutions/${id}.akn.xml?lang=${lang}`);
    expect(await aknErrors(documents)).toEqual([]);
  }, 120_000);
});

describe("linked data", () => {
  it.each(["/organizations/al-quds-committee", "/topics", "/memberships", "/events", "/resolutions/cfm-ex-21-2025-08-25"])(
    "%s: Turtle is read by an RDF parser, and JSON-LD says the same",
    async (path) => {
      const quads = new Parser({ baseIRI: ORIGIN }).parse(await read(`${path}.ttl`));
      expect(quads.length).toBeGreaterThan(10);
      const { "@graph": graph } = JSON.parse(await read(`${path}.jsonld`)) as { "@graph": Record<string, unknown>[] };
      const statements = graph.flatMap((node) =>
        Object.entries(node)
          .filter(([key]) => key !== "@id")
          .flatMap(([, values]) => values as unknown[]),
      );
      expect(new Set(quads.map(({ subject }) => subject.value)).size).toBe(graph.length);
      expect(statements.length).toBeGreaterThanOrEqual(quads.length); // Turtle's reader drops what is said twice
    },
  );
});

const POPOLO = path.resolve(process.env.SHARED_DIR ?? path.join(import.meta.dirname, "../../../shared"), "schemas/popolo");

/** Draft 3 says `required` of each property, later drafts list the names. */
function withLaterRequired(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withLaterRequired);
  if (typeof schema !== "object" || schema === null) return schema;
  const { required, ...rest } = schema as Record<string, unknown>;
  const own = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, withLaterRequired(part)]));
  const properties = Object.entries((rest.properties ?? {}) as Record<string, { required?: boolean }>);
  const names = properties.filter(([, property]) => property.required === true).map(([name]) => name);
  return { ...own, ...(names.length > 0 ? { required: names } : Array.isArray(required) ? { required } : {}) };
}

describe("Popolo", () => {
  it.skipIf(!fs.existsSync(POPOLO))(
    `of every body is valid${fs.existsSync(POPOLO) ? "" : " (skipped: ../shared/schemas is absent)"}`,
    async () => {
      const ajv = new Ajv({ strict: false, validateFormats: false });
      for (const file of fs.readdirSync(POPOLO)) {
        const { id, ...schema } = JSON.parse(fs.readFileSync(path.join(POPOLO, file), "utf8")) as { id: string; $schema?: string };
        delete schema.$schema;
        ajv.addSchema(withLaterRequired({ ...schema, $id: id.replace("#", "") }) as object);
      }
      const validate = ajv.getSchema("http://www.popoloproject.com/schemas/organization.json");
      const { items } = JSON.parse(await read("/organizations?limit=100&fields=id")) as { items: { id: string }[] };
      for (const { id } of items) {
        validate?.(JSON.parse(await read(`/organizations/${id}.popolo.json`)));
        expect(validate?.errors ?? [], id).toEqual([]);
      }
    },
    60_000,
  );
});

describe("calendars, feeds and tables", () => {
  it("iCalendar is read back with every event whose day is known", async () => {
    const calendar = new ICAL.Component(ICAL.parse(await read("/events.ics")));
    const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    const session = events.find(({ uid }) => uid === "cfm-ex-21@kb.example");
    expect(session?.startDate.toString()).toBe("2025-08-25");
    expect(session?.endDate.toString()).toBe("2025-08-26");
    expect(events.every(({ summary }) => summary.length > 0)).toBe(true);
  });

  it.each(["organizations", "resolutions", "events", "tasks", "states", "notes"])("Atom of %s is read by a feed parser", async (name) => {
    const feed = parseAtomFeed(await read(`/${name}.atom?lang=fr`));
    expect(feed.entries?.length).toBeGreaterThan(5);
    expect(feed.entries?.every(({ id, title, updated }) => id && title && updated)).toBe(true);
  });

  it("CSV has one row a record and names its columns", async () => {
    const response = await answerApi(
      new Request(`${ORIGIN}/api/v1/memberships.csv?body=al-quds-committee`, { headers: { host: "kb.example" } }),
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]); // or spreadsheets show Arabic as signs
    const text = new TextDecoder().decode(bytes);
    expect(text.startsWith("id,url,modified,name_ar,name_en,name_fr,body_id")).toBe(true);
    expect(text.trimEnd().split("\r\n")).toHaveLength(19);
  });

  it("XLSX is a workbook whose cells hold the words", async () => {
    const response = await answerApi(new Request(`${ORIGIN}/api/v1/tasks.xlsx`, { headers: { host: "kb.example" } }));
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]));
    expect(
      Object.entries(files)
        .map(([, bytes]) => strFromU8(bytes))
        .join(""),
    ).toContain("boycott-office");
  });
});
