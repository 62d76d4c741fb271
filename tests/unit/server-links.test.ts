import { describe, expect, it } from "vitest";
import { pageLinks } from "@/lib/server/links";

const HEAD = `<link rel="stylesheet" href="/a.css"/><link rel="canonical" href="/ar/organizations/oic"/>
<link rel="alternate" hrefLang="fr" href="/fr/organizations/oic"/>
<link rel="alternate" type="application/json" href="/api/v1/organizations/oic.json"/>
<link rel="alternate" type="application/ld+json" href="/api/v1/organizations/oic.jsonld"/>`;

describe("the Link header of a page", () => {
  it("says what the head says, and of a record its permanent address, its kind and its description", () => {
    expect(pageLinks(HEAD, "/ar/organizations/oic")).toEqual([
      '</ar/organizations/oic>; rel="canonical"',
      '</fr/organizations/oic>; rel="alternate"; hreflang="fr"',
      '</api/v1/organizations/oic.json>; rel="alternate"; type="application/json"',
      '</api/v1/organizations/oic.jsonld>; rel="alternate"; type="application/ld+json"',
      '</api/v1/organizations/oic.jsonld>; rel="describedby"; type="application/ld+json"',
      '</id/oic>; rel="cite-as"',
      '<https://schema.org/Organization>; rel="type"',
    ]);
  });

  it("names no record where a page is about none", () => {
    expect(pageLinks('<link rel="canonical" href="/en/about"/>', "/en/about?x=1")).toEqual(['</en/about>; rel="canonical"']);
  });

  it("is plain ASCII, whatever an address holds, and nothing in an address ends it", () => {
    const [link] = pageLinks('<link rel="canonical" href="/ar/search?q=القدس&amp;x=%3E"/>', "/ar/search");
    expect(link).toBe('</ar/search?q=%D8%A7%D9%84%D9%82%D8%AF%D8%B3&x=%3E>; rel="canonical"');
  });
});
