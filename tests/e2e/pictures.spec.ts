import type { Page } from "@playwright/test";
import { expect, READERS, ready, test, words } from "./pages";

for (const locale of READERS) {
  test.describe(`in ${locale}`, () => {
    test("the organization chart shows in its picture the bodies of its list, in reading direction", async ({ page }) => {
      const t = words(locale).Chart;
      await page.goto(`/${locale}/organizations/chart`);
      const picture = page.getByRole("figure", { name: t.picture });
      const hrefs = (links: ReturnType<typeof page.locator>) =>
        links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href")))].sort());
      const drawn = await hrefs(picture.getByRole("link"));
      expect(drawn.length).toBeGreaterThan(40);
      expect(drawn).toEqual(await hrefs(page.locator("[data-tree-item] > a")));
      const left = async (id: string) => (await picture.locator(`a[href="/${locale}/organizations/${id}"]`).boundingBox())?.x ?? NaN;
      const [summit, council] = [await left("summit"), await left("cfm")];
      expect(locale === "ar" ? council < summit : summit < council).toBe(true);
      expect(await clipped(page)).toEqual([]);
    });

    test("the list of the chart is walked with the arrow keys", async ({ page }) => {
      await page.goto(`/${locale}/organizations/chart`);
      await ready(page);
      const [open, close] = locale === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
      const root = page.locator("[data-tree-item]").first();
      await root.locator("> a").focus();
      await page.keyboard.press("ArrowDown");
      await expect(root.locator("> details > summary")).toBeFocused();
      await page.keyboard.press(close);
      await expect(root.locator("> details")).not.toHaveAttribute("open");
      await page.keyboard.press(open);
      await expect(root.locator("> details")).toHaveAttribute("open");
      await page.keyboard.press("ArrowDown");
      await expect(page.locator(`[data-tree-item] > a[href="/${locale}/organizations/summit"]`)).toBeFocused();
      await page.keyboard.press("Home");
      await expect(root.locator("> a")).toBeFocused();
    });

    test("the palette asked for while the page's code is still coming opens when it has come", async ({ page }) => {
      let release = () => {};
      const whole = new Promise<void>((resolve) => (release = resolve));
      await page.route(/\/_next\/static\/chunks\/.*\.js$/, async (route) => {
        const response = await route.fetch();
        if ((await response.text()).includes('"data-palette"')) await whole;
        await route.fulfill({ response });
      });
      await page.goto(`/${locale}/organizations/cabinet`);
      await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("_reactListening"))); // and lets no key pass
      await page.keyboard.press("Control+k");
      await expect(page.locator("[data-palette=asked]")).toBeAttached();
      release();
      await expect(page.getByRole("combobox", { name: words(locale).Palette.label })).toBeFocused();
    });

    test("every body's page has the picture of its neighbours, and its own name in it", async ({ page }) => {
      await page.goto(`/${locale}/organizations/dpq`);
      const picture = page.getByRole("figure", { name: words(locale).Chart.neighbourhood });
      await expect(picture.locator('[aria-current="page"]')).toHaveCount(1);
      await expect(picture.locator(`a[href="/${locale}/organizations/general-secretariat"]`)).toBeVisible();
      await expect(picture.locator(`a[href="/${locale}/organizations/division-palestine"]`)).toBeVisible();
      expect(await clipped(page)).toEqual([]);
    });

    test("the timeline shows in its picture what its list says", async ({ page }) => {
      await page.goto(`/${locale}/timeline?decade=2010`);
      const picture = page.getByRole("figure", { name: words(locale).Timeline.picture });
      const drawn = await picture
        .getByRole("listitem")
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(drawn.length).toBeGreaterThan(5);
      const main = page.getByRole("main");
      for (const href of new Set(drawn)) await expect(main.locator(`section a[href="${href}"]`).first()).toBeAttached();
      await expect(page.getByRole("heading", { level: 2, name: /^2013 .*1434–1435/ })).toBeVisible();
    });

    test("the palette opens with Ctrl K, finds a resolution by its number and goes there; later it knows the page", async ({ page }) => {
      const t = words(locale).Palette;
      await page.goto(`/${locale}/organizations/cabinet`);
      await page.keyboard.press("Control+k");
      const input = page.getByRole("combobox", { name: t.label });
      await expect(input).toBeFocused();
      await input.fill("42/40-P");
      await expect(page.getByRole("option").first()).toContainText("42/40-P");
      await page.keyboard.press("ArrowDown");
      await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
      await expect(input).toHaveAttribute("aria-activedescendant", "palette-0");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(`/${locale}/resolutions/cfm-42-40-p`);
      await ready(page);
      await page.getByRole("link", { name: t.open }).click();
      await expect(page.getByRole("option").nth(1)).toHaveAttribute("href", `/${locale}/organizations/cabinet`);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("who sits on this and on that is asked by a form, and comes as CSV too", async ({ page }) => {
    const t = words("ar").Members;
    await page.goto("/ar/members");
    await page.getByLabel(t.sitsOn).selectOption("al-quds-committee");
    await page.getByLabel(t.andOn).selectOption("six-member-committee");
    await page.getByRole("button", { name: words("ar").Filter.apply }).click();
    const rows = page.getByRole("table", { name: t.table }).getByRole("row");
    await expect(rows.filter({ has: page.locator('a[href="/ar/states/sn"]') })).toHaveCount(1);
    await expect(rows.filter({ has: page.locator('a[href="/ar/states/ma"]') })).toHaveCount(0);
    const address = await page.getByRole("link", { name: t.csv }).getAttribute("href");
    const csv = await page.request.get(address ?? "");
    expect(csv.headers()["content-type"]).toContain("text/csv");
    const lines = (await csv.text()).trim().split("\r\n");
    expect(lines.length - 1).toBe(2 * ((await rows.count()) - 1));
  });

  test("pictures are there, grow with a choice of letters, and a branch folds", async ({ page }) => {
    await page.goto("/ar/organizations/chart");
    const box = page.getByRole("figure", { name: words("ar").Chart.picture }).locator('a[href="/ar/organizations/cabinet"]');
    const width = async () => (await box.boundingBox())?.width ?? 0;
    const plain = await width();
    await page.locator('input[value="large"]').check();
    expect(await width()).toBeGreaterThan(plain * 1.2);
    const details = page.locator("details").first();
    await details.locator("> summary").click();
    await expect(details).not.toHaveAttribute("open");
  });

  test("the palette's opener is a link to the search", async ({ page }) => {
    await page.goto("/fr/states");
    await page.getByRole("link", { name: words("fr").Palette.open }).click();
    await expect(page).toHaveURL("/fr/search");
  });
});

test("a plot's bars are as long as its numbers say", async ({ page }) => {
  await page.goto("/ar/statistics");
  const rows = page.getByRole("table", { name: words("ar").Statistics.verbsCaption }).getByRole("row");
  const measured = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => ({
      count: Number(row.querySelector("td")?.textContent),
      bar: row.querySelector("div")?.getBoundingClientRect().width ?? 0,
    })),
  );
  expect(measured.length).toBeGreaterThan(5);
  const [first] = measured;
  for (const { count, bar } of measured) expect(Math.abs(bar / (first?.bar ?? 1) - count / (first?.count ?? 1))).toBeLessThan(0.02);
});

test.describe("the statistics of a body", () => {
  const t = words("ar").Statistics;

  test("are reached from its page, count its texts alone, and are a file as well", async ({ page }) => {
    await page.goto("/ar/organizations/unga");
    await page.getByRole("link", { name: words("ar").Organization.statistics }).click();
    await expect(page).toHaveURL("/ar/organizations/unga/statistics");
    const rows = page.getByRole("table", { name: t.languagesCaption }).getByRole("row");
    const counts = await rows.locator("td:not([aria-hidden])").allTextContents();
    const response = await page.request.get((await page.getByRole("link", { name: t.csv }).getAttribute("href")) ?? "");
    expect(response.headers()["content-type"]).toContain("text/csv");
    const lines = (await response.text()).replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(lines[0]).toBe([t.counted, t.id, t.name, t.count].join(","));
    expect(lines.filter((line) => line.startsWith(`${t.languageSet},`)).map((line) => line.split(",").at(-1))).toEqual(counts);
    expect(lines.some((line) => line.includes("cfm"))).toBe(false);
  });

  test("say so where there is nothing to count, and are of bodies only", async ({ page }) => {
    await page.goto("/ar/organizations/cabinet/statistics");
    await expect(page.getByText(t.noTexts)).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);
    expect((await page.goto("/ar/organizations/nothing/statistics"))?.status()).toBe(404);
    expect((await page.request.get("/ar/organizations/nothing/statistics/csv")).status()).toBe(404);
  });
});

/** Boxes of pictures whose words need more room than they have. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("figure li > :is(a, strong)")]
      .filter(
        (box) =>
          box.scrollWidth > box.clientWidth + 1 ||
          box.getBoundingClientRect().height > Number.parseFloat(getComputedStyle(box).minHeight) + 1,
      )
      .map((box) => box.textContent ?? ""),
  );
}
