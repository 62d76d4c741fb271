import { describe, expect, it } from "vitest";
import { OPERATIONS } from "@/lib/api/operations";
import { route } from "@/lib/api/handle";
import { pageData } from "@/lib/api/page-formats";

const PAGES = [
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

  it("are none where a page has no data of its own", () => expect(pageData("/about")).toBeNull());
});
