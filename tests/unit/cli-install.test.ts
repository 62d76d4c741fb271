import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeProblem } from "@/lib/cli/bootstrap.mjs";
import { ensureInstalled, isInstalled } from "@/lib/cli/install.mjs";

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "kb-install-"));
  vi.spyOn(console, "log").mockImplementation(() => {});
  lock({
    "": { version: "1" },
    "node_modules/a": { version: "1.0.0", integrity: "x" },
    "node_modules/b": { version: "1.0.0", optional: true },
  });
});

afterEach(() => fs.rmSync(root, { recursive: true }));

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>;

const lock = (packages: Packages) => write("package-lock.json", { packages });
const installed = (packages: Packages) => write("node_modules/.package-lock.json", { packages });

function write(file: string, value: unknown): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), JSON.stringify(value));
}

/** Stands for `npm ci`. */
const install = vi.fn(async () => {
  installed({ "node_modules/a": { version: "1.0.0", integrity: "x" } });
  return 0;
});

afterEach(() => install.mockClear());

describe("dependencies", () => {
  it("are installed when there are none, and not a second time", async () => {
    expect(await ensureInstalled(root, install)).toBe(true);
    expect(await ensureInstalled(root, install)).toBe(false);
    expect(install).toHaveBeenCalledTimes(1);
  });

  it("are installed again when the lock file changed", async () => {
    await ensureInstalled(root, install);
    lock({ "node_modules/a": { version: "2.0.0", integrity: "y" } });
    expect(isInstalled(root)).toBe(false);
  });

  it("are left alone when somebody installed them by hand, without what is optional", () => {
    installed({ "node_modules/a": { version: "1.0.0", integrity: "x" } });
    expect(isInstalled(root)).toBe(true);
  });

  it.each<[string, Packages]>([
    ["of another version", { "node_modules/a": { version: "1.0.1", integrity: "x" } }],
    ["of another content", { "node_modules/a": { version: "1.0.0", integrity: "z" } }],
    ["of which one is missing", {}],
  ])("%s count as stale", (_, packages) => {
    installed(packages);
    expect(isInstalled(root)).toBe(false);
  });

  it("are installed once by two at once", async () => {
    const slow = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return install();
    });
    const results = await Promise.all([ensureInstalled(root, slow), ensureInstalled(root, slow)]);
    expect(results.sort()).toEqual([false, true]);
    expect(slow).toHaveBeenCalledTimes(1);
  });

  it("that cannot be installed give one sentence, and no stamp", async () => {
    await expect(ensureInstalled(root, async () => 1)).rejects.toMatchObject({
      expected: true,
      message: expect.stringContaining("npm ci"),
    });
    expect(isInstalled(root)).toBe(false);
  });
});

describe("Node.js", () => {
  it.each(["18.20.0", "20.18.3"])("%s is refused in one sentence", (version) => expect(nodeProblem(version)).toContain("20.19"));
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("%s is welcome", (version) => expect(nodeProblem(version)).toBeUndefined());
});
