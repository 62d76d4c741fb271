import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { parsedResolutionSchema } from "@/lib/import/text/schema";

const DRAFT = "content/sources/004_b9b63afeb8a88059.txt";

const run = (args: string[], input?: string | Buffer) =>
  spawnSync("node", ["lib/cli/bootstrap.mjs", "parse", ...args], { input, encoding: "utf8" });

describe("npm run parse", () => {
  it("prints JSON of the promised shape and nothing else", () => {
    const { status, stdout, stderr } = run([DRAFT, "--lang", "en"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const parsed = parsedResolutionSchema.parse(JSON.parse(stdout));
    expect(Object.keys(parsed)).toEqual(["language", "title", "enacting", "preamble", "operative", "footnotes", "citations", "warnings"]);
    expect([parsed.preamble.length, parsed.operative.length, parsed.footnotes.length]).toEqual([27, 24, 5]);
  });

  it("reads standard input", () => {
    const { status, stdout } = run(["-", "--lang", "en"], fs.readFileSync(DRAFT));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).operative).toHaveLength(24);
  });

  it.each([
    ["a missing file", ["nowhere.txt", "--lang", "en"], undefined, "There is no file nowhere.txt."],
    ["a folder", ["content", "--lang", "en"], undefined, "content is no file"],
    ["another encoding", ["-", "--lang", "en"], Buffer.from([0x45, 0xe9]), "not UTF-8"],
    ["no resolution", ["-", "--lang", "en"], "Good morning.", "No resolution was found"],
    ["a text of 6 MB", ["-", "--lang", "en"], Buffer.alloc(6 * 1024 * 1024, "a"), "larger than 5 MB"],
    ["no language", [DRAFT], undefined, "In which language"],
    ["an unknown issuer", [DRAFT, "--lang", "en", "--issuer", "eu"], undefined, "unga or oic"],
    ["an unknown option", [DRAFT, "--lang", "en", "--fast"], undefined, "--fast"],
  ])("refuses %s with one sentence and exit 1", (_, args, input, reason) => {
    const { status, stdout, stderr } = run(args, input);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain("    at ");
  });
});
