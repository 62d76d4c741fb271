import process from "node:process";
import { chromium, defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./tests/setup/browser";

const browser = findBrowser();

// The global setup starts a house on a seeded database and names it in E2E_BASE_URL; give that variable to test one that runs already.
export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/setup/e2e-house.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 }, // a busy machine is no fault of a page: nothing here is a matter of time
  reporter: process.env.E2E_REPORT ? [["dot"], ["json", { outputFile: process.env.E2E_REPORT }]] : "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.E2E_BASE_URL,
    screenshot: "only-on-failure", // traces of every test would cost a quarter of the time: npx playwright test --trace on
    launchOptions: {
      executablePath: browser === chromium.executablePath() ? undefined : browser,
      args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-dev-shm-usage"],
    },
  },
});
