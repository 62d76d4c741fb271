import { expect, test as base } from "@playwright/test";

type Watch = {
  /** Complaints of the page that the test expects; every other one fails it. */
  expectComplaint: (pattern: RegExp) => void;
};

/**
 * Playwright's `test` in which a page may not complain: no console error, no uncaught error, no violation of the content security policy.
 * Import `test` and `expect` from here.
 */
export const test = base.extend<Watch>({
  expectComplaint: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      const expected: RegExp[] = [];
      page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await use((pattern) => expected.push(pattern));
      expect(complaints.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
