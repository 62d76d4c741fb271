import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { freePort } from "@/lib/server/port";

const FOLDER = path.resolve(".data/bare-app");
const STAMP = path.join(FOLDER, ".next/built-with");
const NEXT = path.resolve("node_modules/next/dist/bin/next");

/** The least that Next can serve: one page of words, without a single line of client code. */
const FILES = {
  "package.json": '{ "private": true, "type": "module" }\n',
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(path.resolve("."))} }, outputFileTracingRoot: ${JSON.stringify(path.resolve("."))} };\n`,
  "app/layout.jsx": 'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  "app/page.jsx": "export default function Page() {\n  return <p>Words</p>;\n}\n",
};

/** Once: it changes only with the framework. */
export async function buildBareApp(): Promise<void> {
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === version()) return;
  for (const [name, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(FOLDER, name)), { recursive: true });
    fs.writeFileSync(path.join(FOLDER, name), text);
  }
  await run(["build", FOLDER]);
  fs.writeFileSync(STAMP, version());
}

function version(): string {
  return (JSON.parse(fs.readFileSync("node_modules/next/package.json", "utf8")) as { version: string }).version;
}

export async function startBareApp(): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort(0);
  const child = spawn(process.execPath, [NEXT, "start", FOLDER, "--port", String(port)], { stdio: "ignore", env: environment() });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://localhost:${port}`;
  for (
    let tries = 0;
    tries < 300 &&
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ));
    tries++
  )
    await new Promise((resolve) => setTimeout(resolve, 100));
  return { url, close: async () => (child.kill(), ended) };
}

/** Compressed bytes of every script that a page fetches until the network is quiet. */
export async function scriptBytes(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const fetched: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") fetched.push(response.body());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const bodies = await Promise.all(fetched);
  await page.close();
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}

function run(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [NEXT, ...args], { stdio: ["ignore", "pipe", "pipe"], env: environment() });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)));
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The bare app could not be built:\n${output}`))));
  });
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}
