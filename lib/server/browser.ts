import fs from "node:fs";
import process from "node:process";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium that is here already: the one of CHROMIUM_PATH, or the system's. `none` as CHROMIUM_PATH says that there is to be none. */
export function findInstalledBrowser(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted === "none") return undefined;
  return [wanted, ...SYSTEM].find((file) => file && fs.existsSync(file));
}
