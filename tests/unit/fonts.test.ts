import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { codePointsOf, CORE, core, WHOLE } from "@/app/fonts/core";

const css = fs.readFileSync("app/fonts.css", "utf8");
const [ours, rest] = [CORE, WHOLE].map((file) => codePointsOf(css, file.split("/").at(-1) ?? ""));

describe("the Arabic reading face in two files", () => {
  it("has every Arabic letter of the interface in the small one", () => {
    const letters = fs.readFileSync("messages/ar.json", "utf8").match(/\p{Script_Extensions=Arabic}/gu) ?? [];
    expect([...new Set(letters)].filter((letter) => !ours?.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it("has no letter in both", () => {
    expect([...(ours ?? [])].filter((point) => rest?.has(point))).toEqual([]);
  });

  it("is in the small one what `npm run fonts` makes of the whole", async () => {
    expect(fs.readFileSync(CORE).equals(await core())).toBe(true);
  });
});
