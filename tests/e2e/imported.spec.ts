import { expect, READERS, test, words } from "./pages";

const LANGUAGES = { ar: "Arabic", en: "English", fr: "French" } as const;

for (const locale of READERS) {
  const say = words(locale);

  test.describe(`in ${locale}, of texts that were imported`, () => {
    test("a resolution says its agenda item, vote, source and what its files lack", async ({ page }) => {
      await page.goto(`/${locale}/resolutions/unga-91-5`);
      const main = page.getByRole("main");
      await expect(main.getByText("7 (b)", { exact: true })).toBeVisible();
      await expect(page.locator("#file")).toContainText(say.Import.statement);
      await expect(page.locator("#file")).toContainText(`A_RES_91_5-3500091${LANGUAGES[locale][0]}.xml`);
      const vote = page.locator("#vote");
      await expect(vote.locator("details").first()).toContainText("2");
      await vote.locator("summary").first().click();
      await expect(vote.getByRole("link").first()).toBeVisible();
      await expect(vote.getByText(say.Vote.oic, { exact: true }).first()).toBeVisible();
      await expect(vote.getByText("ATLANTIS")).toHaveAttribute("lang", "en");
      await expect(page.locator("#findings")).toContainText("ATLANTIS");
      await expect(page.locator("#cites")).toContainText("A/RES/80/1");
    });

    test("the number of a paragraph stands where its text begins, whatever the language of the page", async ({ page }) => {
      await page.goto(`/${locale}/resolutions/unga-91-6`); // in English alone
      const row = page.locator("#op-1");
      const [number, text] = await Promise.all([row.locator("a.printed").boundingBox(), row.locator("p.reading").boundingBox()]);
      expect((number?.x ?? 0) + (number?.width ?? Infinity)).toBeLessThanOrEqual(text?.x ?? 0);
    });

    test("its family stands on one line, and what changed since the text before is one click away", async ({ page }) => {
      await page.goto(`/${locale}/resolutions/unga-91-5`);
      const family = page.locator("#family");
      await expect(family.locator("ol > li")).toHaveCount(3);
      await expect(family.locator('[aria-current="page"]')).toContainText("91/5");
      await family.locator('a[href*="/compare"]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/compare\\?a=unga-90-5&b=unga-91-5&lang=${locale}`));
      await expect(page.getByRole("main").getByRole("status")).not.toBeEmpty();
      await expect(page.locator("ol ins", { hasText: "89" })).toHaveCount(0);
      await expect(page.locator("ol ins", { hasText: "90/5" })).toHaveCount(1);
      await expect(page.locator("ol del", { hasText: "89/5" })).toHaveCount(1);
      await expect(page.locator("ol details").first()).not.toHaveAttribute("open");
    });

    test("a filter leads to a list, a chip away from it, and the page after the first begins where that ended", async ({ page }) => {
      await page.goto(`/${locale}/resolutions?session=unga-91&sort=number`);
      await page.getByLabel(say.Work.q).fill("lighthouses");
      await page.getByRole("main").getByRole("button", { name: say.Work.apply }).click();
      await expect(page).toHaveURL(/session=unga-91/);
      await expect(page.getByRole("main").locator("ul.work-lines > li")).toHaveCount(14);
      await page.getByRole("list", { name: say.Works.chips }).getByRole("link").first().click();
      await expect(page).not.toHaveURL(/q=/);
      await page.goto(`/${locale}/resolutions`);
      const last = await page.getByRole("main").locator("ul.work-lines > li").last().innerText();
      await page.getByRole("link", { name: say.Works.next }).click();
      await expect(page).toHaveURL(/after=/);
      await expect(page.getByRole("main").locator("ul.work-lines > li").first()).not.toHaveText(last);
      await page.getByRole("link", { name: say.Works.previous }).click();
      expect(await page.getByRole("main").locator("ul.work-lines > li").last().innerText()).toBe(last);
    });

    test("nothing found is no dead end", async ({ page }) => {
      await page.goto(`/${locale}/resolutions?q=zzzz&session=unga-91`);
      await expect(page.getByRole("main").getByText(say.Work.none)).toBeVisible();
      await page.getByRole("main").locator('ul.list-disc a[href*="session=unga-91"]').click();
      await expect(page.getByRole("main").locator("ul.work-lines > li").first()).toBeVisible();
    });
  });
}

test("a comparison is found by its two numbers, from the older text to the newer", async ({ page }) => {
  const hidden = page.locator('meta[name="robots"][content*="noindex"]');
  await page.goto("/ar/compare?a=unga-90-5&b=unga-91-5");
  await expect(page).toHaveTitle(/90\/5.*91\/5/);
  await expect(hidden).toHaveCount(0);
  await page.goto("/ar/compare?a=unga-91-5&b=unga-90-5");
  await expect(page).toHaveTitle(/91\/5.*90\/5/);
  await expect(hidden).toHaveCount(1);
});

test("a table is a table, with the heads of its columns; points stand under their paragraph, annexes apart", async ({ page }) => {
  await page.goto("/en/resolutions/unga-91-6");
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader", { name: "Gross" })).toBeVisible();
  await expect(table.getByRole("rowheader", { name: "Mission" })).toBeVisible();
  await expect(page.locator("#op-1-a")).toContainText("To light the lamps");
  await expect(page.locator("#annex-1-1")).toContainText("The list of lamps");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lanterns of the harbour");
  await expect(page.getByText(/is taken from the agenda item/).first()).toBeVisible();
});

test("a paragraph says which texts cite it by its number", async ({ page }) => {
  await page.goto("/en/resolutions/unga-91-5");
  const cited = page.locator("#op-2 details", { hasText: "cited by 1 text" });
  await cited.locator("summary").click();
  await expect(cited.getByRole("link")).toHaveAttribute("href", "/en/resolutions/unga-91-6");
});

test("a State's page leads to all its votes", async ({ page }) => {
  await page.goto("/en/states/jo");
  await page.locator("#votes").getByRole("link", { name: "In favour" }).click();
  await expect(page).toHaveURL(/voter=jo&vote=IN_FAVOUR/);
  await expect(page.getByRole("main").locator("ul.work-lines > li")).toHaveCount(4);
});

test("the coverage counts each session's languages and leads to what is lacking", async ({ page }) => {
  await page.goto("/en/coverage");
  const row = page.getByRole("row", { name: /91st session/ });
  await row.getByRole("link", { name: "15 missing" }).first().click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("15 texts");
});
