import { LOCALE_FACTS } from "@/lib/i18n/locales";
import { expect, PAGES, READERS, ready, test, words } from "./pages";

for (const locale of READERS) {
  test.describe(`in ${locale}`, () => {
    for (const [name, path] of Object.entries(PAGES)) {
      test(`${name} answers 200 in its language and direction, with one heading of the first level`, async ({ page }) => {
        const response = await page.goto(`/${locale}${path}`);
        expect(response?.status()).toBe(200);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.locator("html")).toHaveAttribute("dir", LOCALE_FACTS[locale].direction);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expect(page).toHaveTitle(new RegExp(words(locale).Site.name));
      });

      test(`${name} fits a screen 320 pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 700 });
        await page.goto(`/${locale}${path}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }

    test("an unknown address says so in the reader's language", async ({ page }) => {
      const response = await page.goto(`/${locale}/nowhere/at-all`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words(locale).NotFound.title);
      const unknown = await page.goto(`/${locale}/organizations/atlantis`);
      expect(unknown?.status()).toBe(404);
    });

    test("nonsense in an address is left out with a notice, never an error", async ({ page }) => {
      const response = await page.goto(`/${locale}/organizations?kind=NONSENSE&q=%27%3B--&other=1`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("alert").filter({ hasText: "kind" })).toBeVisible();
    });

    test("characters that no text has get a clear refusal", async ({ request }) => {
      for (const address of [`/${locale}/organizations?q=%00`, `/${locale}/states/%E0%A4%A`, `/${locale}/sources/un-draft/%00-1`])
        expect((await request.get(address)).status()).toBe(400);
    });

    test("everything is reached by keyboard: the skip link comes first and leads to the content", async ({ page }) => {
      await page.goto(`/${locale}/organizations/cabinet`);
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: words(locale).Site.skip })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.locator("main")).toBeFocused();
    });

    test("the language switch keeps the page, the filter and the paragraph", async ({ page }) => {
      const other = locale === "fr" ? "ar" : "fr";
      const choose = () =>
        page.getByRole("navigation", { name: words(locale).Site.languages }).getByRole("link", { name: LOCALE_FACTS[other].ownName });
      await page.goto(`/${locale}/organizations?kind=DIVISION`);
      await choose().click();
      await expect(page).toHaveURL(`/${other}/organizations?kind=DIVISION`);
      await page.goto(`/${locale}/resolutions/unga-69-oic-cooperation-draft#op-7`);
      await ready(page);
      await choose().click();
      await expect(page).toHaveURL(`/${other}/resolutions/unga-69-oic-cooperation-draft#op-7`);
      await expect(page.locator("#op-7")).toBeInViewport();
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of READERS) {
    test(`a reader of ${locale} filters bodies, asks for a task and reads a resolution`, async ({ page }) => {
      await page.goto(`/${locale}/organizations`);
      await page.getByLabel(words(locale).Organization.filter).fill("DPQ");
      await page.getByRole("button", { name: words(locale).Organization.apply }).click();
      await expect(page.getByRole("main").getByRole("link", { name: /فلسطين|Palestine/ })).toHaveCount(1);
      await page.goto(`/${locale}/resolutions/unga-69-oic-cooperation-draft`);
      await expect(page.locator("#op-24")).toContainText(/71|seventy-first|soixante et onzième|الحادية والسبعين/);
    });
  }
});

test("the root and addresses without a language lead to the reader's own", async ({ browser, baseURL }) => {
  for (const locale of READERS) {
    const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto("/");
    await expect(page).toHaveURL(`/${locale}`);
    await page.goto("/organizations/oic");
    await expect(page).toHaveURL(`/${locale}/organizations/oic`);
    await context.close();
  }
});

test("numbers keep their order in Arabic text", async ({ page }) => {
  await page.goto("/ar/resolutions/cfm-51-9-ct");
  const sign = page.locator("bdi", { hasText: /^51\/9-ق ت$/ }).first();
  await expect(sign).toBeVisible();
  const order = await sign.evaluate((element) => {
    const left = (from: number, to: number) => {
      const range = document.createRange();
      const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      if (!node) throw new Error("no text");
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getBoundingClientRect().left;
    };
    return { session: left(0, 2), number: left(3, 4) };
  });
  expect(order.session).toBeLessThan(order.number);
});

test("the print leaves out what only a screen needs and opens what is folded", async ({ page }) => {
  await page.goto("/ar/organizations/al-quds-committee");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("search")).toBeHidden();
  await expect(page.locator("#sources")).toBeVisible();
  const folded = page.locator("details:not([open]) > :not(summary)").first();
  await expect(folded).toBeVisible();
});
