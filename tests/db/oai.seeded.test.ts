import { describe, expect, it } from "vitest";
import { create } from "xmlbuilder2";
import { db } from "@/lib/db";
import { answerOai } from "@/lib/oai/answer";
import { aknErrors } from "../setup/akn";

const BASE = "http://kb.example/oai";

async function ask(query: string, method: "GET" | "POST" = "GET"): Promise<string> {
  const headers = { host: "kb.example" };
  const request =
    method === "GET"
      ? new Request(`${BASE}?${query}`, { headers })
      : new Request(BASE, { method, headers, body: new URLSearchParams(query) });
  const response = await answerOai(request);
  expect(response.status, await response.clone().text()).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/xml; charset=utf-8");
  const xml = await response.text();
  create(xml); // well formed, or it throws
  return xml;
}

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, inner = ""]) => inner);
const identifiers = (xml: string) => all(xml, /<identifier>(oai:[^<]*)<\/identifier>/g);

async function harvest(verb: string, prefix: string, more = ""): Promise<string[]> {
  const pages = [await ask(`verb=${verb}&metadataPrefix=${prefix}${more}`)];
  for (;;) {
    const [token] = all(pages.at(-1) ?? "", /<resumptionToken[^>]*>([^<]+)<\/resumptionToken>/g);
    if (!token) return pages;
    pages.push(await ask(`verb=${verb}&resumptionToken=${token}`));
  }
}

describe("OAI-PMH", () => {
  it("says who it is, by GET and by POST alike", async () => {
    for (const method of ["GET", "POST"] as const) {
      const xml = await ask("verb=Identify", method);
      expect(xml).toContain("<protocolVersion>2.0</protocolVersion>");
      expect(xml).toContain(`<baseURL>${BASE}</baseURL>`);
      expect(xml).toMatch(/<earliestDatestamp>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/earliestDatestamp>/);
      expect(xml).toContain(`<request verb="Identify">${BASE}</request>`);
    }
  });

  it("gives every text once, page by page, and ends with an empty token", async () => {
    const pages = await harvest("ListRecords", "oai_dc");
    expect(pages.length).toBeGreaterThan(1);
    const seen = pages.flatMap(identifiers);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await db.work.count());
    expect(pages.at(-1)).toMatch(/<resumptionToken completeListSize="\d+" cursor="\d+"(?:\/>|><\/resumptionToken>)/);
    expect(pages.join("")).toMatch(/<dc:title xml:lang="ar">/);
  });

  it("gives the full texts as valid Akoma Ntoso, in the language asked for", async () => {
    const xml = (await harvest("ListRecords", "akn_fr")).join("");
    const documents = all(xml, /<metadata>([\s\S]*?)<\/metadata>/g);
    expect(documents.length).toBeGreaterThan(1);
    expect(documents.every((document) => document.includes('language="fra"'))).toBe(true);
    expect(await aknErrors(Object.fromEntries(documents.map((document, i) => [`${i}.xml`, document])))).toEqual([]);
  }, 60_000);

  it("lists what changed since a date, and what was taken out", async () => {
    const [first] = await harvest("ListIdentifiers", "oai_dc");
    const id = (identifiers(first ?? "")[0] ?? "").split(":").at(-1) ?? "";
    await db.$executeRaw`UPDATE "Change" SET "changedAt" = '2020-01-01T00:00:00Z'`;
    await db.entity.delete({ where: { id } });
    const today = new Date().toISOString().slice(0, 10);
    const since = (await harvest("ListIdentifiers", "oai_dc", `&from=${today}`)).join("");
    expect(since).toMatch(new RegExp(`<header status="deleted"><identifier>oai:kb.example:${id}</identifier>`));
    expect(identifiers(since).length).toBeLessThan(5); // it, and what cites it
    const record = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:kb.example:${id}`);
    expect(record).toContain('status="deleted"');
    expect(record).not.toContain("<metadata>");
  });

  it.each([
    ["", "badVerb"],
    ["verb=Nonsense", "badVerb"],
    ["verb=Identify&verb=Identify", "badVerb"],
    ["verb=Identify&set=x", "badArgument"],
    ["verb=ListRecords", "badArgument"],
    ["verb=GetRecord&metadataPrefix=oai_dc", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=akn", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z", "badArgument"],
    ["verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat"],
    ["verb=GetRecord&metadataPrefix=akn&identifier=oai:kb.example:unga-38-4", "cannotDisseminateFormat"],
    ["verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:kb.example:nothing", "idDoesNotExist"],
    ["verb=GetRecord&metadataPrefix=oai_dc&identifier=nonsense", "idDoesNotExist"],
    ["verb=ListMetadataFormats&identifier=oai:kb.example:nothing", "idDoesNotExist"],
    ["verb=ListRecords&resumptionToken=nonsense", "badResumptionToken"],
    ["verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01", "noRecordsMatch"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=2001-02-03T04:05:06", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=2001-02-30", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&until=", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&set=really%20wrong%20set", "badArgument"],
    ["verb=ListSets&set=unga", "badArgument"],
    ["verb=ListSets&resumptionToken=junk", "badResumptionToken"],
    ["verb=ListIdentifiers&resumptionToken=junktoken", "badResumptionToken"],
    ["verb=GetRecord&metadataPrefix=oai_dc&identifier=invalid%22id", "idDoesNotExist"],
    ["verb=ListIdentifiers&metadataPrefix=really_wrong_verb", "cannotDisseminateFormat"],
    ["verb=ListRecords&metadataPrefix=oai_dc&set=nobody", "noRecordsMatch"],
    ["verb=ListIdentifiers&metadataPrefix=oai_dc&from=2100-01-01", "noRecordsMatch"],
    ["verb=identify", "badVerb"],
  ])("%s: %s", async (query, code) => {
    const xml = await ask(query);
    expect(xml).toContain(`<error code="${code}">`);
    if (code === "badVerb" || code === "badArgument") expect(xml).toContain(`<request>${BASE}</request>`);
  });

  it("names the formats of a text: without its words only Dublin Core", async () => {
    const formats = async (id: string) =>
      all(await ask(`verb=ListMetadataFormats&identifier=oai:kb.example:${id}`), /<metadataPrefix>([^<]+)/g);
    expect(await formats("unga-38-4")).toEqual(["oai_dc"]);
    expect(await formats("unga-69-oic-cooperation-draft")).toEqual(["oai_dc", "akn", "akn_ar", "akn_en", "akn_fr"]);
  });

  it("says in Identify no later date than any record has, and answers in time of the second", async () => {
    const identify = await ask("verb=Identify");
    const earliest = all(identify, /<earliestDatestamp>([^<]+)/g)[0] ?? "";
    const stamps = (await harvest("ListIdentifiers", "oai_dc")).flatMap((page) => all(page, /<datestamp>([^<]+)/g));
    expect(stamps.every((stamp) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(stamp) && stamp >= earliest)).toBe(true);
    expect(all(identify, /<adminEmail>([^<]+)/g)[0]).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]+$/);
    expect(all(identify, /<responseDate>([^<]+)/g)[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it("gives a record again under its own datestamp, as a day and as a second", async () => {
    const page = await ask("verb=ListIdentifiers&metadataPrefix=oai_dc");
    const [stamp = ""] = all(page, /<datestamp>([^<]+)/g);
    const [id = ""] = identifiers(page);
    for (const date of [stamp, stamp.slice(0, 10)])
      expect((await harvest("ListIdentifiers", "oai_dc", `&from=${date}&until=${date}`)).flatMap(identifiers)).toContain(id);
  });
});

describe("sets of OAI-PMH", () => {
  const specs = (xml: string) => all(xml, /<setSpec>([^<]+)/g);

  async function setPages(): Promise<string[]> {
    const pages = [await ask("verb=ListSets")];
    for (;;) {
      const [token] = all(pages.at(-1) ?? "", /<resumptionToken[^>]*>([^<]+)<\/resumptionToken>/g);
      if (!token) return pages;
      pages.push(await ask(`verb=ListSets&resumptionToken=${token}`));
    }
  }

  it("are the issuers and their sessions, each once, with their names in three languages", async () => {
    const pages = await setPages();
    const listed = pages.flatMap(specs);
    const works = await db.work.findMany({ select: { issuerId: true, eventId: true } });
    const wanted = works.flatMap(({ issuerId, eventId }) => (issuerId ? [issuerId, ...(eventId ? [`${issuerId}:${eventId}`] : [])] : []));
    expect(listed.toSorted()).toEqual([...new Set(wanted)].toSorted());
    expect(pages.join("")).toMatch(
      /<setSpec>cfm<\/setSpec><setName>[^<]+<\/setName><setDescription><oai_dc:dc[^>]*><dc:title xml:lang="ar">/,
    );
  });

  it("are harvested one by one: every record names the set, and those of a set of sessions also their issuer", async () => {
    const session = (await setPages()).flatMap(specs).find((spec) => spec.startsWith("cfm:")) ?? "";
    const records = (await harvest("ListRecords", "oai_dc", `&set=${session}`)).flatMap((page) =>
      all(page, /<header>([\s\S]*?)<\/header>/g),
    );
    expect(records).toHaveLength(await db.work.count({ where: { issuerId: "cfm", eventId: session.slice(4) } }));
    for (const header of records) expect(specs(header)).toEqual(["cfm", session]);
    const ofIssuer = (await harvest("ListIdentifiers", "oai_dc", "&set=cfm")).flatMap(identifiers);
    expect(ofIssuer).toHaveLength(await db.work.count({ where: { issuerId: "cfm" } }));
  });

  it("go on over pages, also the list of sets itself", async () => {
    const rows = Array.from({ length: 230 }, (_, i) => String(i).padStart(3, "0"));
    const labels = { en: { text: "Session", status: "SOURCE" } };
    await db.entity.createMany({ data: rows.map((n) => ({ id: `many-${n}`, noun: "EVENT" as const, labels })) });
    await db.event.createMany({
      data: rows.map((n) => ({ id: `many-${n}`, classification: "SESSION", status: "HELD", numberInferred: false })),
    });
    await db.entity.createMany({ data: rows.map((n) => ({ id: `text-${n}`, noun: "WORK" as const, labels })) });
    await db.work.createMany({
      data: rows.map((n) => ({ id: `text-${n}`, type: "RESOLUTION", status: "ADOPTED", issuerId: "cfm", eventId: `many-${n}` })),
    });
    const pages = await setPages();
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.at(-1)).toMatch(/<resumptionToken completeListSize="\d+" cursor="\d+"(?:\/>|><\/resumptionToken>)/);
    const listed = pages.flatMap(specs);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toEqual(expect.arrayContaining(["cfm:many-000", "cfm:many-229"]));
    const harvested = await harvest("ListIdentifiers", "oai_dc", "&set=cfm");
    expect(harvested.length).toBeGreaterThan(1);
    expect(harvested.flatMap(identifiers)).toHaveLength(await db.work.count({ where: { issuerId: "cfm" } }));
  });

  it("tell also of the texts that left them", async () => {
    await db.work.delete({ where: { id: "text-007" } }); // rows go one after the other when content/ is seeded
    await db.entity.delete({ where: { id: "text-007" } });
    const left = (await harvest("ListIdentifiers", "oai_dc", "&set=cfm:many-007")).join("");
    expect(left).toMatch(/<header status="deleted"><identifier>oai:kb\.example:text-007<\/identifier>/);
    expect(specs(left)).toEqual(["cfm", "cfm:many-007"]);
    expect((await setPages()).flatMap(specs)).not.toContain("cfm:many-007");
  });
});
