// usage: node .shot.tmp.mjs '[{"name","url","w","h","dark","scale","clip","full","sel"}]'
import { chromium } from "@playwright/test";
const jobs = JSON.parse(process.argv[2]);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
for (const j of jobs) {
  const c = await b.newContext({ viewport: { width: j.w ?? 1200, height: j.h ?? 1600 }, colorScheme: j.dark ? "dark" : "light", deviceScaleFactor: j.scale ?? 1, javaScriptEnabled: j.js ?? true });
  const p = await c.newPage(); const errs = [];
  p.on("console", (m) => m.type() === "error" && errs.push(m.text().slice(0, 200)));
  await p.goto("http://127.0.0.1:3100/" + j.url, { waitUntil: "load" });
  const over = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (j.sel) await p.locator(j.sel).first().screenshot({ path: `/tmp/sts2/${j.name}.png` });
  else await p.screenshot({ path: `/tmp/sts2/${j.name}.png`, fullPage: j.full ?? false, clip: j.clip });
  console.log(j.name, "overflow", over, errs.join(" | "));
  await c.close();
}
await b.close();
