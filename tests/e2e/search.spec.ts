import { expect, test, type Page } from "@playwright/test";

const LOCALES = ["ar", "en", "fr"] as const;

const WORDS = {
  ar: { begun: "لجنة الق", whole: "لجنة القدس", none: "قققزززثثث" },
  en: { begun: "Al-Quds Comm", whole: "Al-Quds Committee", none: "qqzzqqzz" },
  fr: { begun: "comité Al-Q", whole: "Comité Al-Qods", none: "qqzzqqzz" },
} as const;

const results = (page: Page) => page.locator("main :not(nav) > ol > li");

for (const locale of LOCALES)
  test.describe(`searching in ${locale}, by keyboard`, () => {
    test("suggestions open with the arrow, lead on with Enter, close with Escape", async ({ page }) => {
      await page.goto(`/${locale}/organizations`);
      const box = page.getByRole("banner").getByRole("combobox"); // once its script runs; the page has others
      await box.focus();
      await page.keyboard.type(WORDS[locale].begun, { delay: 20 });
      const options = page.getByRole("option");
      await expect(options.first()).toBeVisible();
      await expect(box).toHaveAttribute("aria-expanded", "true");
      await page.keyboard.press("Escape");
      await expect(box).toHaveAttribute("aria-expanded", "false");
      await page.keyboard.type(" ");
      await expect(options.first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await expect(options.first()).toHaveAttribute("aria-selected", "true");
      await expect(box).toHaveAttribute("aria-activedescendant", /-0$/);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`/${locale}/organizations/al-quds-committee$`));
    });

    test("suggestions that come when one has gone on stay closed", async ({ page }) => {
      let release = () => {};
      const gone = new Promise<void>((resolve) => (release = resolve));
      await page.route("**/api/v1/suggest?*", async (route) => {
        await gone;
        await route.fulfill({ json: { suggestions: [{ type: "body", title: "…", language: locale, address: "/", symbol: null }] } });
      });
      await page.goto(`/${locale}/organizations`);
      const box = page.getByRole("banner").getByRole("combobox");
      const asked = page.waitForRequest("**/api/v1/suggest?*");
      await box.fill(WORDS[locale].begun);
      await asked;
      await page.keyboard.press("Tab");
      release();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      await expect(box).toHaveAttribute("aria-expanded", "false");
    });

    test("the name comes first, a facet narrows, its chip gives it up", async ({ page }) => {
      await page.goto(`/${locale}/search`);
      const box = page.locator("#question");
      await box.focus();
      await page.keyboard.type(WORDS[locale].whole);
      await page.keyboard.press("Enter");
      await expect(results(page).first().locator("a").first()).toHaveAttribute("href", `/${locale}/organizations/al-quds-committee`);
      const facet = page.locator("aside a[href*='type=']").first();
      await facet.focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/type=/);
      const chip = page.locator("main a:has(> span[aria-hidden])", { hasText: "×" }).first();
      await chip.focus();
      await page.keyboard.press("Enter");
      await expect(page).not.toHaveURL(/type=/);
    });

    test("nothing found is no dead end", async ({ page }) => {
      await page.goto(`/${locale}/search?q=${WORDS[locale].none}`);
      await expect(page.locator("#rescue a").first()).toBeVisible();
    });
  });

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a search is a plain form, and a result opens at its paragraph", async ({ page }) => {
    await page.goto("/en/search");
    await page.locator("#question").fill("counter-terrorism");
    await page.locator("#question").press("Enter");
    await expect(page.locator("main mark").first()).toBeVisible();
    const link = page.locator("main ol a[href*='#']").first();
    await expect(link).toHaveAttribute("href", /#[a-z]+-\d+:~:text=/);
    await link.click();
    await expect(page).toHaveURL(/\/en\/resolutions\/[^#]+#[a-z]+-\d+/);
  });
});

test.describe("a list's filter box", () => {
  const BOXES = [
    { list: "organizations", words: "لجنه القدص", path: "/ar/organizations/al-quds-committee" },
    { list: "states", words: "Marocco", path: "/ar/states/ma" },
  ] as const;
  for (const { list, words, path } of BOXES)
    test(`in ar finds through other spellings and languages in ${list}`, async ({ page }) => {
      await page.goto(`/ar/${list}`);
      const box = page.locator("main form input[name=q]");
      await box.fill(words);
      await box.press("Enter");
      await expect(page).toHaveURL(/q=/);
      await expect(page.locator(`main ul a[href='${path}']`)).toBeVisible();
      await page.getByRole("status").getByRole("link").click();
      await expect(page).not.toHaveURL(/q=/);
    });
});
