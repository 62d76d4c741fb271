import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import type { Readable, Writable } from "node:stream";

export type PdfOptions = {
  /** Path of the browser. */
  browser: string;
  url: string;
  /** HTML of the line at the foot of each page; its styles are its own, and `pageNumber` and `totalPages` are classes that get filled. */
  foot: string;
  /** Milliseconds until the browser is ended and the promise is rejected. */
  timeout: number;
};

/**
 * Prints a page as a tagged PDF with a browser of its own, which runs no scripts, reaches nothing but this machine, and is gone afterwards.
 * @throws {Error} when the browser does not start, the page does not answer, or the time is over
 */
export async function printPdf({ browser, url, foot, timeout }: PdfOptions): Promise<Buffer> {
  const profile = await fs.mkdtemp(path.join(os.tmpdir(), "kb-print-"));
  const flags = [
    ...FLAGS,
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(url).hostname}`,
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(browser, flags, {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()).once("error", () => resolve()));
  const timer = setTimeout(() => end(child), timeout);
  try {
    return await withPage(child, async (page) => {
      await page("Emulation.setScriptExecutionDisabled", { value: true });
      await page("Emulation.setEmulatedMedia", { media: "print" });
      const loaded = page.once("Page.loadEventFired");
      await page("Page.enable");
      const { errorText } = await page("Page.navigate", { url });
      if (errorText) throw new Error(`The page to print does not open: ${String(errorText)}`);
      await loaded;
      const { data } = await page("Page.printToPDF", {
        preferCSSPageSize: true, // app/globals.css says the sheet and its margins
        printBackground: false,
        displayHeaderFooter: true,
        headerTemplate: "<span></span>",
        footerTemplate: foot,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return Buffer.from(String(data), "base64");
    });
  } finally {
    clearTimeout(timer);
    end(child);
    await ended;
    await fs.rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const FLAGS = [
  "--headless=new",
  "--remote-debugging-pipe",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--mute-audio",
];

type Reply = Record<string, unknown>;
type Page = ((method: string, params?: Reply) => Promise<Reply>) & { once: (event: string) => Promise<Reply> };

/** Speaks the DevTools protocol over the browser's pipes: messages of JSON, each ended by a zero. */
async function withPage<T>(child: ChildProcess, act: (page: Page) => Promise<T>): Promise<T> {
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>();
  const events = new Map<string, (params: Reply) => void>();
  let count = 0;
  let rest = "";
  output.setEncoding("utf8");
  output.on("data", (chunk: string) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id, method, params, result, error } = JSON.parse(message) as Reply & { id?: number; method?: string };
      if (id === undefined) events.get(method ?? "")?.(params as Reply);
      else if (error) waiting.get(id)?.reject(new Error((error as { message: string }).message));
      else waiting.get(id)?.resolve(result as Reply);
    }
  });
  const gone = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error("The browser that prints ended too early."));
    child.once("error", fail).once("exit", fail);
    input.once("error", fail);
  });
  const send = (method: string, params: Reply = {}, sessionId?: string) =>
    Promise.race([
      gone,
      new Promise<Reply>((resolve, reject) => {
        waiting.set(++count, { resolve, reject });
        input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
      }),
    ]);
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const page: Page = Object.assign((method: string, params?: Reply) => send(method, params, String(sessionId)), {
    once: (event: string) => Promise.race([gone, new Promise<Reply>((resolve) => events.set(event, resolve))]),
  });
  return act(page);
}

/** With all the processes that it started. */
function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
