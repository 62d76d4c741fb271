// Plain JavaScript: bootstrap.mjs uses it before anything is installed.
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const BEAT = 2_000;
const SILENCE = 60_000;

/**
 * Runs `work` while no other process that asks for the same file runs its own; the lock dies with its process.
 * A lock is stale when its process is gone, or when its heart stopped beating: process numbers are used again, above all in containers.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when another process holds the lock
 * @returns {Promise<T>}
 */
export async function withFileLock(file, work, onWait = () => {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const token = `${process.pid} ${randomUUID()}`;
  for (let round = 0; !take(file, token); round++) {
    if (round === 1) onWait();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const heart = setInterval(() => beat(file), BEAT).unref();
  try {
    return await work();
  } finally {
    clearInterval(heart);
    if (read(file) === token) fs.rmSync(file, { force: true });
  }
}

/** @param {number} pid @returns {boolean} */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM"; // alive, but another user's
  }
}

function take(file, token) {
  try {
    fs.writeFileSync(file, token, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  const holder = read(file);
  if (holder !== undefined && isStale(file, holder)) remove(file, holder);
  return false; // the next round takes it
}

function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function isStale(file, holder) {
  const silence = Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (holder === "") return silence > BEAT; // killed between creating and writing it
  return !isAlive(Number.parseInt(holder, 10)) || silence > SILENCE;
}

/** Two waiters may both see a stale lock: whoever renames away a fresh one puts it back. */
function remove(file, holder) {
  const aside = `${file}.${randomUUID()}`;
  try {
    fs.renameSync(file, aside);
    if (read(aside) !== holder) fs.linkSync(aside, file);
  } catch {
    // another waiter was quicker
  }
  fs.rmSync(aside, { force: true });
}

function beat(file) {
  const now = new Date();
  fs.utimes(file, now, now, () => {});
}
