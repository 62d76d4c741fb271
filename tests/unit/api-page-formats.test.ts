import { describe, expect, it } from "vitest";
import { OPERATIONS } from "@/lib/api/operations";
import { route } from "@/lib/api/handle";
import { dataHref, pageData } from "@/lib/api/page-formats";
import { FILTERS } from "@/lib/work/filter";

const PAGES = [
  "",
  "/",
  "/members",
  "/statistics",
  "/verbs",
  "/search?q=quds",
  "/organizations",
  "/organizations/oic",
  "/resolutions",
  "/resolutions/unga-37-4",
  "/resolutions/unga-37-4/ar-en",
  "/sessions",
  "/sessions/cfm-51",
  "/timeline",
  "/states",
  "/states/sy",
  "/tasks",
  "/places",
  "/people",
  "/sources",
  "/sources/cabinet-page",
  "/about/notes",
];

describe("the formats named on a page", () => {
  it.each(PAGES)("%s: each is one that its operation has", (page) => {
    const data = pageData(page);
    expect(data?.formats.length).toBeGreaterThan(0);
    for (const { extension, type } of data?.formats ?? []) {
      const routed = route(OPERATIONS, `${data?.path.slice("/api/v1".length)}.${extension}`);
      expect(routed.extension).toBe(extension);
      expect(routed.operation.formats.find((format) => format.extension === extension)?.type).toBe(type);
    }
  });

  it("show what the page shows: filters that both have come along, others do not", () => {
    const atom = (path: string) => {
      const data = pageData(path);
      return data && dataHref(data, "atom", "ar");
    };
    expect(atom("/resolutions?session=unga-91&sort=number&cites=unga-37-4")).toBe(
      "/api/v1/resolutions.atom?session=unga-91&cites=unga-37-4&lang=ar",
    );
    expect(atom("/sessions?organ=cfm")).toBe("/api/v1/events.atom?kind=SESSION&organ=cfm&lang=ar");
    expect(atom("/search?q=القدس&type=work")).toBe("/api/v1/search.atom?q=%D8%A7%D9%84%D9%82%D8%AF%D8%B3&lang=ar");
    expect(atom("/search")).toBeNull();
  });

  it("name every filter by the name that its operation knows", () => {
    const filters = ["q", "kind", "organ", "body", "role", "status", "topic", "basis", ...FILTERS].map((name) => `${name}=x`).join("&");
    for (const page of PAGES) {
      const data = pageData(`${page.split("?")[0]}?${filters}`);
      const { operation } = route(OPERATIONS, (data?.path ?? "").slice("/api/v1".length));
      for (const name of new URLSearchParams(data?.query).keys()) expect(Object.keys(operation.query.shape), page).toContain(name);
    }
  });

  it("are none where a page has no data of its own", () => expect(pageData("/about")).toBeNull());
});
