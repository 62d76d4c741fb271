import process from "node:process";
import { beforeAll, describe, expect, it } from "vitest";
import { answerFrbr, answerId, answerResolution } from "@/lib/address/redirect";
import { answerApi } from "@/lib/api/answer";
import { loadContent, type Content } from "@/lib/content/load";
import { answerOai } from "@/lib/oai/answer";
import { seed } from "@/prisma/seed";

const ORIGIN = "http://kb.example";
const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`${ORIGIN}${path}`, { headers: { host: "kb.example", ...headers } });

/** Gives records of content/ ids that they had before. */
function withFormerIds(content: Content, former: Record<string, string>): Content {
  const give = <T extends { id: string; formerIds: string[] }>(records: T[]) =>
    records.map((record) => ({ ...record, formerIds: Object.keys(former).filter((id) => former[id] === record.id) }));
  return { ...content, organizations: give(content.organizations), works: give(content.works), persons: give(content.persons) };
}

beforeAll(async () => {
  const content = await loadContent();
  const former = {
    "jerusalem-committee": "al-quds-committee",
    "un-assembly": "unga",
    "extraordinary-21": "cfm-ex-21-2025-08-25",
    "un-draft-69": "unga-69-oic-cooperation-draft",
    "ben-gvir": "king-mohammed-vi",
  };
  const without = {
    ...content,
    digest: "renamed",
    persons: content.persons.filter(({ id }) => id !== "ben-gvir"),
    texts: content.texts.map((text) => ({
      ...text,
      provisions: text.provisions.map((p) => ({ ...p, mentions: p.mentions.filter(({ entity }) => entity !== "ben-gvir") })),
    })),
    notes: content.notes.map((note) => ({ ...note, targets: note.targets.filter(({ entity }) => entity !== "ben-gvir") })),
  };
  await seed(process.env.DATABASE_URL ?? "", withFormerIds(without, former));
});

describe("the address of an id that a record had before leads for good to that of today", () => {
  it.each([
    ["/id/jerusalem-committee", answerId, "/id/al-quds-committee"],
    ["/id/jerusalem-committee.ttl?lang=ar", answerId, "/id/al-quds-committee.ttl?lang=ar"],
    ["/id/extraordinary-21/p-42", answerId, "/id/cfm-ex-21-2025-08-25/p-42"],
    ["/r/un-assembly/37/4/op/1?lang=fr", answerResolution, "/r/unga/37/4/op/1?lang=fr"],
    [
      "/akn/un/statement/deliberation/un-assembly/1982-10-22/37-4/fra@",
      answerFrbr,
      "/akn/un/statement/deliberation/unga/1982-10-22/37-4/fra@",
    ],
    ["/api/v1/organizations/jerusalem-committee", answerApi, `${ORIGIN}/api/v1/organizations/al-quds-committee`],
    [
      "/api/v1/organizations/jerusalem-committee.jsonld?lang=fr",
      answerApi,
      `${ORIGIN}/api/v1/organizations/al-quds-committee.jsonld?lang=fr`,
    ],
    [
      "/api/v1/resolutions/extraordinary-21/provisions/p-42.json",
      answerApi,
      `${ORIGIN}/api/v1/resolutions/cfm-ex-21-2025-08-25/provisions/p-42.json`,
    ],
    ["/api/v1/citations/un-draft-69~0", answerApi, `${ORIGIN}/api/v1/citations/unga-69-oic-cooperation-draft~0`],
  ])("%s", async (path, answer, location) => {
    const response = await answer(request(path));
    expect(response.status, await response.clone().text()).toBe(308);
    expect(response.headers.get("location")).toBe(location);
    expect((await answer(request(location.replace(ORIGIN, "")))).status).toBeLessThan(400);
  });

  it("also in the collection of another noun", async () => {
    const response = await answerApi(request("/api/v1/states/jerusalem-committee"));
    expect(response.headers.get("location")).toBe(`${ORIGIN}/api/v1/organizations/al-quds-committee`);
  });

  it("but an id that was never one stays missing", async () => {
    expect((await answerId(request("/id/atlantis"))).status).toBe(404);
    expect((await answerApi(request("/api/v1/organizations/atlantis"))).status).toBe(404);
    expect((await answerResolution(request("/r/atlantis/1/1"))).status).toBe(404);
  });
});

describe("who follows the changes", () => {
  it("learns that the record left under its old id, and where it is", async () => {
    const { items } = (await (await answerApi(request("/api/v1/changes?noun=persons&order=newest"))).json()) as {
      items: { id: string; deleted: boolean; movedTo: string | null }[];
    };
    expect(items.find(({ id }) => id === "ben-gvir")).toMatchObject({ deleted: true, movedTo: `${ORIGIN}/id/king-mohammed-vi` });
    expect(items.find(({ id }) => id === "king-mohammed-vi")).toMatchObject({ deleted: false, movedTo: null });
  });

  it("finds the ids of before in the record", async () => {
    const record = (await (await answerApi(request("/api/v1/organizations/al-quds-committee"))).json()) as { formerIds: string[] };
    expect(record.formerIds).toEqual(["jerusalem-committee"]);
  });

  it("harvests nothing under an id of before", async () => {
    const identifier = (id: string) => answerOai(request(`/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:kb.example:${id}`));
    expect(await (await identifier("extraordinary-21")).text()).toContain("idDoesNotExist");
    expect(await (await identifier("cfm-ex-21-2025-08-25")).text()).toContain("<metadata>");
  });
});

describe("the data at a permanent address", () => {
  it.each([
    ["/id/cfm-ex-21-2025-08-25.pdf", {}, "/api/v1/resolutions/cfm-ex-21-2025-08-25.pdf"],
    ["/id/cfm-ex-21-2025-08-25?lang=fr", { accept: "application/pdf" }, "/api/v1/resolutions/cfm-ex-21-2025-08-25.pdf?lang=fr"],
    ["/id/cfm-ex-21-2025-08-25/p-42", { accept: "application/json" }, "/api/v1/resolutions/cfm-ex-21-2025-08-25/provisions/p-42.json"],
    ["/r/unga/37/4.ris", {}, "/api/v1/resolutions/unga-37-4.ris"],
    ["/id/sy", { accept: "text/html, application/json;q=0.5" }, "/en/states/sy"],
    ["/id/sy", { accept: "text/turtle" }, "/api/v1/states/sy"],
  ])("%s %o: %s", async (path, headers, location) => {
    const response = await (path.startsWith("/r/") ? answerResolution : answerId)(request(path, headers as Record<string, string>));
    expect([response.status, response.headers.get("location")]).toEqual([303, location]);
  });

  it("is refused in a format that it does not have, with those that it has", async () => {
    const response = await answerId(request("/id/sy.ttl"));
    expect(response.status).toBe(406);
    expect(await response.text()).toContain(".json");
  });
});
