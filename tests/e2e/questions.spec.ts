import type { Locator, Page } from "@playwright/test";
import { loadContent } from "@/lib/content/load";
import { foldSpace } from "@/lib/source/text";
import type { Locale } from "@/lib/i18n/locales";
import { expect, READERS, test, words } from "./pages";

/** The twelve questions that readers ask of the five documents: from the first page to the answer and the marked source in at most three clicks. */
type Reader = { page: Page; locale: Locale; nameOf: (id: string) => string; textOf: (id: string) => string };
type Question = {
  ask: string;
  /** What is clicked, one after the other; the source is one click more. */
  clicks: ((reader: Reader) => Locator)[];
  answer: (reader: Reader) => Promise<void>;
  /** The pin that is followed, and words of the document that it must mark. */
  source: { pin: (reader: Reader) => Locator; marks: RegExp };
};

const section =
  (name: "organizations" | "resolutions" | "states") =>
  ({ page, locale }: Reader) =>
    page.getByRole("navigation", { name: words(locale).Site.sections }).getByRole("link", { name: words(locale).Nav[name], exact: true });
const record =
  (path: string) =>
  ({ page, locale }: Reader) =>
    page.getByRole("main").locator(`a[href="/${locale}${path}"]`).first();
const homeQuestion =
  (key: "question1" | "question2" | "question4" | "question5") =>
  ({ page, locale }: Reader) =>
    page.getByRole("link", { name: words(locale).Home[key] });
const pinIn = (container: Locator) => container.locator('a[href*="/sources/"]').first();
const body = (id: string) => [section("organizations"), record(`/organizations/${id}`)];
const established = ({ page }: Reader) => page.locator("#established");

const UNITS = [
  "information-department",
  "protocol-department",
  "conference-department",
  "legal-affairs-department",
  "information-technology-department",
  "registry-office",
  "typoa-unit",
  "information-resources-center",
];
const OFFICES = [
  "office-new-york",
  "office-geneva",
  "office-brussels",
  "office-baghdad",
  "office-niger",
  "office-afghanistan",
  "office-somalia",
  "representative-office-palestine",
];
const CONTACT_GROUP = ["ps", "sa", "jo", "eg", "gn", "my", "tr", "az", "oic-secretary-general"];

async function names({ page, nameOf }: Reader, container: string, ids: string[]) {
  for (const id of ids)
    await expect(
      page
        .locator(container)
        .getByRole("link", { name: nameOf(id) })
        .first(),
    ).toBeVisible();
}

const QUESTIONS: Question[] = [
  {
    ask: "1. Why and when was the organization founded?",
    clicks: [homeQuestion("question1")],
    answer: async (reader) => {
      await expect(established(reader)).toContainText("1969");
      await expect(established(reader)).toContainText("12 Rajab 1389 H");
      await expect(established(reader)).toContainText(reader.nameOf("founding-1969"));
    },
    source: { pin: (reader) => pinIn(established(reader)), marks: /25 septembre 1969/ },
  },
  {
    ask: "2. Did it always have this name?",
    clicks: [homeQuestion("question1")],
    answer: async ({ page }) => {
      const former = page.locator("#names li").filter({ hasText: "Organization of the Islamic Conference" });
      await expect(former.first()).toContainText("2011");
    },
    source: {
      pin: ({ page }) => pinIn(page.locator("#names li").filter({ hasText: "Organization of the Islamic Conference" })),
      marks: /28 June 2011/,
    },
  },
  {
    ask: "3. Where is its seat?",
    clicks: [homeQuestion("question1")],
    answer: async (reader) => {
      await expect(established(reader).getByRole("link", { name: reader.nameOf("jeddah") })).toBeVisible();
      await expect(established(reader)).toContainText(words(reader.locale).Organization.provisional);
      await expect(established(reader).getByRole("link", { name: reader.nameOf("al-quds") })).toBeVisible();
    },
    source: {
      pin: (reader) =>
        pinIn(
          established(reader)
            .locator("dd")
            .filter({ hasText: words(reader.locale).Organization.provisional }),
        ),
      marks: /Djeddah|Jeddah/,
    },
  },
  {
    ask: "4. How many member States are there, and which are its principal organs?",
    clicks: [homeQuestion("question1")],
    answer: async (reader) => {
      await expect(established(reader).locator("dd").filter({ hasText: "cinquante sept" })).toContainText("57");
      await names(reader, "#structure", ["summit", "cfm", "general-secretariat"]);
    },
    source: {
      pin: (reader) => pinIn(established(reader).locator("dd").filter({ hasText: "cinquante sept" })),
      marks: /cinquante sept Etats/,
    },
  },
  {
    ask: "5. Which units report to the Cabinet of the Secretary-General?",
    clicks: body("cabinet"),
    answer: (reader) => names(reader, "#structure", UNITS),
    source: {
      pin: ({ page, nameOf }) => pinIn(page.locator("#structure li").filter({ hasText: nameOf("registry-office") })),
      marks: /Registry Office|departments reporting to it/,
    },
  },
  {
    ask: "6. Where are the external offices, and who supervises them?",
    clicks: body("cabinet"),
    answer: async (reader) => {
      await names(reader, "#structure", OFFICES);
      await expect(reader.page.locator("#tasks")).toContainText(reader.textOf("responsibility-cabinet-6"));
    },
    source: { pin: ({ page }) => pinIn(page.locator("#responsibility-cabinet-6")), marks: /New York, Geneva, Brussels, and Baghdad/ },
  },
  {
    ask: "7. Who is on the Ministerial Contact Group, and by what resolution was it set up?",
    clicks: [homeQuestion("question2")],
    answer: async (reader) => {
      await names(reader, "#chair", ["morocco-foreign-minister"]);
      await names(reader, "#members", CONTACT_GROUP);
      await expect(reader.page.locator("#members tbody tr")).toHaveCount(CONTACT_GROUP.length);
      await names(reader, "#established", ["cfm-40-7-pal"]);
    },
    source: { pin: (reader) => pinIn(established(reader)), marks: /7\/40-PAL/ },
  },
  {
    ask: "8. What must the Secretary-General do after the resolution of 25 August 2025?",
    clicks: [homeQuestion("question4")],
    answer: async ({ page, locale }) => {
      const duty = { ar: "رفع تقرير بشأنه", en: "submitting a report", fr: "rapport" }[locale];
      await expect(page.locator("#p-42")).toContainText(duty);
      await expect(page.locator("#p-42")).toBeInViewport();
    },
    source: { pin: ({ page }) => pinIn(page.locator("#p-42")), marks: /وكلّف القرار الأمين العام|tasked the Secretary-General/ },
  },
  {
    ask: "9. Which UN resolutions on the cooperation does the draft recall?",
    clicks: [homeQuestion("question5")],
    answer: async ({ page, locale }) => {
      const cited = page.locator(`#pp-1 a[href^="/${locale}/resolutions/unga-"]:not([href*="#"]):not([href*="draft"])`);
      await expect
        .poll(async () => new Set(await cited.evaluateAll((links) => links.map((link) => link.getAttribute("href")))).size)
        .toBe(26);
      await expect(page.locator("#pp-2")).toContainText("3369");
    },
    source: { pin: ({ page }) => pinIn(page.locator("#pp-1")), marks: /37\/4 of 22 October 1982[\s\S]*67\/264 of 17 May/ },
  },
  ...(
    [
      ["boycott-office", "cfm-12-15-p", /15\/12-P/],
      ["representative-office-palestine", "cfm-42-40-p", /42\/40-P/],
      ["al-quds-committee", "cfm-6-1-p", /1\/6-P/],
      ["six-member-committee", "cfm-13-1-p", /1\/13-P/],
      ["al-quds-fund", "cfm-07-al-quds-fund", /Seventh Conference of Foreign Ministers in 1976/],
    ] as const
  ).map(([id, resolution, marks]): Question => ({
    ask: `10. Under which resolution and session was the body set up? (${id})`,
    clicks: body(id),
    answer: (reader) => names(reader, "#established", [resolution]),
    source: { pin: (reader) => pinIn(established(reader)), marks },
  })),
  {
    ask: "11. Do the Arabic and English of the August 2025 resolution agree?",
    clicks: [section("resolutions"), record("/resolutions/cfm-ex-21-2025-08-25")],
    answer: async ({ page }) => {
      await expect(page.locator("#alignment")).toContainText("42");
      await expect(page.locator("#p-23")).toContainText(/sole|الوحيدة|seule|unique/i);
    },
    source: { pin: ({ page }) => pinIn(page.locator("#p-23")), marks: /المملكة الأردنية الهاشمية|Hashemite Kingdom of Jordan/ },
  },
  {
    ask: "12. Who chairs the Al-Quds Committee, when did it last meet, and is Syria a member?",
    clicks: body("al-quds-committee"),
    answer: async (reader) => {
      await names(reader, "#chair", ["king-mohammed-vi"]);
      await names(reader, "#sessions", ["al-quds-committee-20"]);
      await expect(reader.page.locator("#al-quds-committee-sy")).toContainText("2012");
    },
    source: { pin: ({ page }) => pinIn(page.locator("#al-quds-committee-sy")), marks: /suspended since 2012/ },
  },
];

const content = loadContent();

for (const locale of READERS) {
  test.describe(`a reader of ${locale} asks`, () => {
    for (const { ask, clicks, answer, source } of QUESTIONS) {
      test(ask, async ({ page }) => {
        const { organizations, states, places, persons, posts, events, works, tasks } = await content;
        const labels = new Map(
          [...organizations, ...states, ...places, ...persons, ...posts, ...events, ...works].map(({ id, name }) => [
            id,
            foldSpace(name[locale]),
          ]),
        );
        const texts = new Map(tasks.map(({ id, text }) => [id, foldSpace(text[locale])]));
        const reader: Reader = {
          page,
          locale,
          nameOf: (id) => labels.get(id) ?? `no name for ${id}`,
          textOf: (id) => texts.get(id) ?? `no text for ${id}`,
        };
        expect(clicks.length + 1).toBeLessThanOrEqual(3);
        await page.goto(`/${locale}`);
        for (const click of clicks) await click(reader).click();
        await answer(reader);
        await source.pin(reader).click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/sources/[a-z-]+/\\d+-\\d+#quote$`));
        const marked = (await page.locator("mark").allTextContents()).join(" ");
        expect(marked).toMatch(source.marks);
        await expect(page.locator("mark").first()).toBeInViewport();
      });
    }
  });
}
