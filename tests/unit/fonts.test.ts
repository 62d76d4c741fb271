import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { codePointsOf, cut, FACES } from "@/app/fonts/core";

const css = fs.readFileSync("app/fonts.css", "utf8");

describe.each(FACES)("an Arabic face in two files, $file", (face) => {
  const [ours, rest] = [codePointsOf(css, face.file), codePointsOf(css, face.whole)];

  it("has every Arabic letter of the interface in ours", () => {
    const letters = fs.readFileSync("messages/ar.json", "utf8").match(/\p{Script_Extensions=Arabic}/gu) ?? [];
    expect([...new Set(letters)].filter((letter) => !ours.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it("has no letter in both", () => {
    expect([...ours].filter((point) => rest.has(point))).toEqual([]);
  });

  it("is in ours what `npm run fonts` makes of the whole", async () => {
    expect(fs.readFileSync(face.file).equals(await cut(face))).toBe(true);
  });
});
