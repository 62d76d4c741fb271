import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, PAGES, READERS, test } from "./pages";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const locale of READERS) {
  test.describe(`in ${locale} axe finds nothing`, () => {
    // The longest page, in three languages, has thousands of elements, and a busy machine takes its time over them.
    test.describe.configure({ timeout: 300_000 });

    for (const [name, path] of Object.entries({ ...PAGES, "page not found": "/nowhere", "nothing found": "/search?q=zzzzqqq" })) {
      test(`on ${name}, light and dark, nor links too near each other for a finger on a phone`, async ({ page }) => {
        const desk = page.viewportSize();
        await page.setViewportSize({ width: 412, height: 823 });
        await page.goto(`/${locale}${path}`);
        const targets = async () => told((await new AxeBuilder({ page }).withRules("target-size").analyze()).violations);
        expect(await targets(), "as the page comes").toEqual([]);
        await drawAll(page);
        expect(await targets(), "with every row drawn").toEqual([]);
        if (desk) await page.setViewportSize(desk);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          // Of all rules one depends on the scheme; it alone is asked a second time.
          const axe = new AxeBuilder({ page });
          const { violations } = await (colorScheme === "light" ? axe.withTags(WCAG) : axe.withRules("color-contrast")).analyze();
          expect(told(violations), colorScheme).toEqual([]);
        }
      });
    }
  });
}

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

function told(violations: Violations): string[] {
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
        .join(" | ")}`,
  );
}

/** Rows far from the screen have estimated heights until it comes near; axe measures them all at once, as no reader sees them. */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  });
}
