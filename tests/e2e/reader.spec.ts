import { spawnSync } from "node:child_process";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, PAGES, READERS, test, words } from "./pages";

/** The tools work as soon as the page's scripts have run: on a busy machine that takes its time. */
const toolsReady = (page: Page) => expect(page.locator("html[data-js]")).toBeAttached({ timeout: 30_000 });

/** Adds up how far what one sees has moved, as Lighthouse does. */
const countShift = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) (window as unknown as { shift: number }).shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });

const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as { shift: number }).shift);

const DRAFT = "/resolutions/unga-69-oic-cooperation-draft";
const REPORT = PAGES["resolution in one language"];

for (const locale of READERS) {
  test.describe(`a reader of ${locale}`, () => {
    const t = words(locale).Reader;
    const toolsOf = (address: string) => `#${address} > a[data-tools]`;

    test("opens the tools of a paragraph by keyboard, copies its text, and goes back to where they were", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`/${locale}${DRAFT}#op-3`);
      await toolsReady(page);
      const tools = page.locator(toolsOf("op-3"));
      await tools.focus();
      await page.keyboard.press("Enter");
      const menu = page.getByRole("dialog", { name: (await tools.getAttribute("aria-label")) ?? "" });
      const copy = menu.getByRole("button", { name: t.copyText });
      await expect(menu.getByRole("link", { name: t.permanentLink })).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await expect(copy).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("status").filter({ hasText: t.copied })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const shown = (await page.locator("#op-3 .reading").first().textContent()) ?? "";
      expect(copied.length).toBeGreaterThan(40);
      expect(shown.replace(/\s+/g, " ")).toContain(copied.slice(0, 40));
      await expect(copy).toBeHidden();
      await expect(tools).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(copy).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(copy).toBeHidden();
      await expect(tools).toBeFocused();
    });

    test("opens the tools beside the number, so that the next paragraph's stay in reach", async ({ page }) => {
      await page.goto(`/${locale}${DRAFT}#op-3`);
      await toolsReady(page);
      await page.locator(toolsOf("op-3")).click();
      const menu = await page.getByRole("dialog").boundingBox();
      const next = await page.locator(toolsOf("op-4")).boundingBox();
      if (!menu || !next) throw new Error("not on the page");
      const beside = next.x >= menu.x + menu.width || next.x + next.width <= menu.x;
      expect(beside || next.y >= menu.y + menu.height || next.y + next.height <= menu.y).toBe(true);
    });

    test("opens the tools of one paragraph after another, and the citations from them", async ({ page }) => {
      await page.goto(`/${locale}${DRAFT}#op-3`);
      await toolsReady(page);
      const menu = page.getByRole("dialog");
      for (const address of ["op-3", "op-4", "op-4"]) {
        await page.locator(toolsOf(address)).click();
        await expect(menu).toHaveAccessibleName((await page.locator(toolsOf(address)).getAttribute("aria-label")) ?? "");
        await expect(menu.getByRole("link", { name: t.permanentLink })).toHaveAttribute("href", `#${address}`);
      }
      await menu.getByRole("button", { name: t.cite }).click();
      await expect(page.getByRole("dialog", { name: t.citation }).getByRole("button", { name: new RegExp(`^${t.copy}:`) })).toHaveCount(9);
      await page.keyboard.press("Escape");
      await expect(menu).toHaveCount(0);
      await expect(page.locator(toolsOf("op-4"))).toBeFocused();
    });

    test("copies a citation in any language and form, with the day and the full address", async ({ page, context, baseURL }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`/${locale}${DRAFT}#op-3`);
      await toolsReady(page);
      await page.keyboard.press("c");
      const dialog = page.getByRole("dialog", { name: t.citation });
      await expect(dialog.getByRole("button", { name: new RegExp(`^${t.copy}:`) })).toHaveCount(9);
      await dialog.locator('li:has([lang="en"])').nth(2).getByRole("button").click();
      await expect(dialog).toBeHidden();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^UNGA Draft Res ‘Cooperation between the United Nations and the Organization of Islamic Cooperation’/);
      expect(copied).toContain(`para 3 <${baseURL ?? new URL(page.url()).origin}/en${DRAFT}#op-3> accessed `);
    });

    test("finds words inside the text, goes from place to place, and can send the address on", async ({ page }) => {
      const asked = { ar: "الامم المتحده", en: "UNITED nations", fr: "nations unies" }[locale]; // as one types it, not as it is printed
      await page.goto(`/${locale}${DRAFT}`);
      await toolsReady(page);
      await page.keyboard.press("f");
      const box = page.getByLabel(t.findLabel).getByRole("searchbox");
      await expect(box).toBeFocused();
      await page.keyboard.type(asked);
      await page.keyboard.press("Enter");
      const said = page.locator("output");
      const pattern = (index: number) => new RegExp(`^${t.found.replace("{index}", String(index)).replace("{count}", "\\d+")}$`);
      await expect(said).toHaveText(pattern(1));
      expect(await page.evaluate(() => (CSS.highlights.get("found")?.size ?? 0) > 20)).toBe(true);
      await page.getByRole("button", { name: t.nextMatch }).click();
      await expect(said).toHaveText(pattern(2));
      await expect.poll(() => new URL(page.url()).searchParams.get("find")).toBe(asked);
      await page.reload();
      await expect(said).toHaveText(pattern(1));
    });

    test("sets the size of the letters, which stays in the address and in the browser", async ({ page }) => {
      await page.goto(`/${locale}${DRAFT}`);
      await toolsReady(page);
      const size = () =>
        page
          .locator("#op-1 .reading")
          .first()
          .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
      const before = await size();
      await page.getByRole("button", { name: t.larger }).click();
      expect(await size()).toBeGreaterThan(before);
      await expect(page).toHaveURL(/[?&]size=2/);
      await page.goto(`/${locale}${REPORT}`);
      await expect(page.locator("html[data-size='2']")).toBeAttached();
    });

    test("finds the keys under ?, and walks by them", async ({ page }) => {
      await page.goto(`/${locale}${DRAFT}`);
      await toolsReady(page);
      await page.keyboard.press("?");
      const dialog = page.getByRole("dialog", { name: t.shortcuts });
      await expect(dialog).toContainText(t.keyNext);
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await page.goto(`/${locale}${DRAFT}#op-3`);
      await page.keyboard.press("j");
      await expect(page).toHaveURL(/#op-4$/);
      await page.keyboard.press("k");
      await expect(page).toHaveURL(/#op-3$/);
    });

    test("meets no fault of accessibility with the tools open", async ({ page }) => {
      await page.goto(`/${locale}${DRAFT}#op-3`);
      await toolsReady(page);
      await page.locator(toolsOf("op-3")).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      const menu = await new AxeBuilder({ page }).include("#op-3").include("[popover][role=dialog]").analyze();
      expect(menu.violations.map(({ id }) => id)).toEqual([]);
      await page.getByRole("dialog").getByRole("button", { name: t.cite }).click();
      await expect(page.getByRole("dialog").getByRole("button", { name: new RegExp(`^${t.copy}:`) })).toHaveCount(9);
      const dialog = await new AxeBuilder({ page }).include("dialog").analyze();
      expect(dialog.violations.map(({ id }) => id)).toEqual([]);
    });

    test("has Arabic on the right of the other languages, paragraph beside paragraph", async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/${locale}${DRAFT}/ar-en-fr#op-3`);
      const boxes = await Promise.all(
        ["ar", "en", "fr"].map((language) => page.locator(`#op-3 .reading[lang="${language}"]`).first().boundingBox()),
      );
      const [arabic, ...others] = boxes.map((box) => box ?? { x: NaN, y: NaN });
      for (const other of others) {
        expect(arabic?.x).toBeGreaterThan(other.x);
        expect(Math.abs((arabic?.y ?? NaN) - other.y)).toBeLessThan(12);
      }
    });

    test("fetches ahead the faces of its own letters alone, and nothing moves while the page comes", async ({ page }) => {
      await countShift(page);
      await page.setViewportSize({ width: 360, height: 760 });
      await page.goto(`/${locale}${DRAFT}`, { waitUntil: "networkidle" });
      const faces = await page
        .locator('link[rel="preload"][as="font"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const wanted =
        locale === "ar" ? [/interface-arabic-400/, /interface-arabic-600/, /naskh/, /reading-latin/] : [/interface-latin/, /reading-latin/];
      expect(faces).toHaveLength(wanted.length);
      for (const face of wanted) expect(faces.some((href) => face.test(href))).toBe(true);
      const used = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
      for (const href of faces) expect(used.filter((path) => path === href)).toHaveLength(1); // the same file as the style sheet's
      expect(await shiftOf(page)).toBeLessThan(0.01);
    });

    test("sees nothing move when the faces come late", async ({ page }) => {
      await countShift(page);
      await page.route(/\.woff2/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await route.continue();
      });
      await page.setViewportSize({ width: 412, height: 823 });
      await page.goto(`/${locale}${PAGES.session}`, { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      expect(await shiftOf(page)).toBeLessThan(0.01);
    });

    test("takes the text away as a Word file", async ({ request }) => {
      const response = await request.get(`/${locale}${DRAFT}/files/ar-en.docx`);
      expect(response.status()).toBe(200);
      expect(response.headers()["content-disposition"]).toContain("unga-69-oic-cooperation-draft.ar-en.docx");
      const body = strFromU8(unzipSync(new Uint8Array(await response.body()))["word/document.xml"] ?? new Uint8Array());
      expect(body).toContain("<w:bidi/>");
      expect((await request.get(`/${locale}${DRAFT}/files/en-ar.docx`)).status()).toBe(404);
      expect((await request.get(`/${locale}/resolutions/unga-37-4/files/${locale}.docx`)).status()).toBe(404);
    });
  });

  test.describe(`a reader of ${locale} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test("keeps the paragraphs of one verb, in the address, in the other languages and on paper, and goes back to all", async ({
      page,
    }) => {
      const t = words(locale).Reader;
      const whole = `/${locale}${DRAFT}`;
      const paragraphs = page.locator("li.paragraph");
      await page.goto(whole);
      const all = await paragraphs.count();
      await page.getByLabel(t.onlyVerb).selectOption("verb-request");
      await page.getByLabel(t.onlyVerb).press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${whole}?verb=verb-request#text`);
      const chosen = (await page.getByLabel(t.onlyVerb).locator("option[selected]").textContent()) ?? "";
      const kept = await paragraphs.count();
      expect(chosen).toContain(`(${kept})`);
      expect(kept).toBeLessThan(all);
      await expect(paragraphs.locator(".reading em").first()).toBeVisible();
      const says = page.getByRole("status").filter({ has: page.locator("q") });
      for (const other of READERS)
        await expect(page.locator(`header a[hreflang="${other}"]`)).toHaveAttribute("href", `/${other}${DRAFT}?verb=verb-request`);
      await page.emulateMedia({ media: "print" });
      await expect(says).toBeVisible();
      await expect(page.getByLabel(t.onlyVerb)).toBeHidden();
      await page.emulateMedia({ media: "screen" });
      await page.getByRole("link", { name: t.showAll }).click();
      await expect(page).toHaveURL(`${whole}#text`);
      await expect(paragraphs).toHaveCount(all);
    });

    test("sees all of the text where no paragraph has the verb", async ({ page }) => {
      await page.goto(`/${locale}${DRAFT}?verb=verb-nothing`);
      await expect(page.getByText(words(locale).Reader.noneWithVerb)).toBeVisible();
      await expect(page.locator("#op-24")).toBeVisible();
      await page.goto(`/${locale}${DRAFT}/ar-en-fr?verb=verb-request`);
      await expect(page.locator("li.paragraph").first().locator(".reading")).toHaveCount(3);
    });

    test("has the link, the citation, the footnote in place, and a search", async ({ page }) => {
      await page.goto(`/${locale}${DRAFT}#pp-2`);
      await expect(page.locator('#pp-2 > a[href="#pp-2"]')).toBeVisible();
      const call = page.locator("#pp-2 sup button").first();
      await call.click();
      await expect(page.locator("#pp-2 [popover]").first()).toBeVisible();
      await page.keyboard.press("Escape");
      await page.locator("#pp-2 > a[data-tools]").click();
      await expect(page).toHaveURL(`/${locale}${DRAFT}/cite/pp-2`);
      await expect(page.locator("dd")).toHaveCount(9);
      await expect(page.locator('dd[lang="en"]').nth(2)).toContainText("preambular para");
      expect((await page.goto(`/${locale}${DRAFT}/cite/op-99`))?.status()).toBe(404);
    });
  });

  test(`a text in ${locale} is taken away as a PDF of several pages in that language`, async ({ page, request }) => {
    test.setTimeout(180_000);
    await page.goto(`/${locale}${DRAFT}`);
    const link = page.locator(`a[href$="/files/${locale}.pdf"]`);
    test.skip((await link.count()) === 0, "the server has no browser that prints: name one in CHROMIUM_PATH");
    const response = await request.get((await link.getAttribute("href")) ?? "", { timeout: 150_000 });
    expect([response.status(), response.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    const body = await response.body();
    const pdf = body.toString("latin1"); // told by yes and no: a failure would print all of it
    expect([pdf.startsWith("%PDF-"), pdf.trimEnd().endsWith("%%EOF"), pdf.includes(`/Lang (${locale})`)]).toEqual([true, true, true]);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
    expect(pdf.match(/\/Type\s*\/StructElem\b/g)?.length).toBeGreaterThan(50);
    const { stdout, error } = spawnSync("pdftotext", ["-", "-"], { input: body, encoding: "utf8" });
    const opening = { ar: /\p{Script=Arabic}{3}/u, en: /Recalling/, fr: /Rappelant/ }[locale];
    if (!error) expect(stdout).toMatch(opening);
  });

  test(`a page in ${locale} is printed with its source and day, and without tools`, async ({ page }) => {
    await page.goto(`/${locale}${DRAFT}`);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("search").first()).toBeHidden();
    await expect(page.locator("a[data-tools]").first()).toBeHidden();
    await expect(page.locator("#op-24")).toHaveCSS("content-visibility", "visible"); // on a screen it waits until one comes near
    const source = page.locator("main > p").last();
    await expect(source).toBeVisible();
    await expect(source).toContainText(`/${locale}${DRAFT}`);
    await expect(source).toContainText(String(new Date().getFullYear()));
  });
}
