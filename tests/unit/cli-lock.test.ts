import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { isAlive, withFileLock } from "@/lib/cli/lock.mjs";

const file = () => path.join(fs.mkdtempSync(path.join(os.tmpdir(), "kb-lock-")), "deep", "a.lock");
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it("lets one at a time through, tells the others once, and leaves nothing behind", async () => {
  const lock = file();
  let inside = 0;
  const waiting = vi.fn();
  const work = async () => {
    expect(++inside).toBe(1);
    await pause(150);
    inside--;
  };
  await Promise.all([1, 2, 3].map(() => withFileLock(lock, work, waiting)));
  expect(waiting).toHaveBeenCalledTimes(2);
  expect(fs.readdirSync(path.dirname(lock))).toEqual([]);
});

it("is free again when the work fails", async () => {
  const lock = file();
  await expect(withFileLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withFileLock(lock, async () => "yes")).toBe("yes");
});

it("does not outlive a killed process", async () => {
  const lock = file();
  const script = `import { withFileLock } from ${JSON.stringify(path.resolve("lib/cli/lock.mjs"))}; await withFileLock(${JSON.stringify(lock)}, () => new Promise(() => setInterval(() => {}, 1000)));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script]);
  await vi.waitUntil(() => fs.existsSync(lock), 10_000);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isAlive(child.pid ?? 0)).toBe(false);
  expect(await withFileLock(lock, async () => "free")).toBe("free");
});

it("is not broken by a process that has the number of the dead one: its heart does not beat", async () => {
  const lock = file();
  fs.mkdirSync(path.dirname(lock));
  fs.writeFileSync(lock, `${process.ppid} somebody`);
  const longAgo = new Date(Date.now() - 120_000);
  fs.utimesSync(lock, longAgo, longAgo);
  expect(await withFileLock(lock, async () => "free")).toBe("free");
});
