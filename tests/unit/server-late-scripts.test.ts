import { describe, expect, it } from "vitest";
import { hashSource, securePage } from "@/lib/server/csp";
import { scriptsLate, STARTER } from "@/lib/server/late-scripts";

const CODE = '<script src="/_next/static/chunks/a.js" async="" integrity="sha256-x"></script>';
const OLD = '<script src="/_next/static/chunks/old.js" noModule=""></script>';
const HINT = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>';
const FACE = '<link rel="preload" href="/a.woff2" as="font"/>';

describe("a finished page", () => {
  const page = scriptsLate(`<html><head>${HINT}${FACE}${CODE}${OLD}</head><body><p>Words</p>${CODE}</body></html>`);

  it("keeps its code in a template at its end, where nothing fetches it", () => {
    expect(page).toMatch(/<p>Words<\/p><template id="late-scripts">(<script src="\/_next[^>]*><\/script>){2}<\/template><script>/);
    expect(page.match(/<script src/g)).toHaveLength(3);
    expect(page).not.toContain('as="script"');
  });

  it("leaves faces and the files for old browsers where they were", () => {
    expect(page).toContain(`<head>${FACE}${OLD}</head>`);
  });

  it("may run the line that starts its code", () => {
    expect(securePage(page).scripts).toEqual([hashSource(STARTER)]);
  });

  it("without code stays as it was", () => {
    expect(scriptsLate("<html><body><p>Words</p></body></html>")).toBe("<html><body><p>Words</p></body></html>");
  });
});
