import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { codePointsOf, cut, FACES } from "@/app/fonts/core";

const css = fs.readFileSync("app/fonts.css", "utf8");
const [latin, arabic] = [FACES.filter(({ weights }) => weights), FACES.filter(({ weights }) => !weights)];

/** Letters of a script in the interface's words of some languages that a file of ours does not have. */
function missing(file: string, script: RegExp, locales: string[]): string[] {
  const ours = codePointsOf(css, file);
  const letters = locales.flatMap((locale) => fs.readFileSync(`messages/${locale}.json`, "utf8").match(script) ?? []);
  return [...new Set(letters)].filter((letter) => !ours.has(letter.codePointAt(0) ?? 0));
}

describe.each(FACES)("a face of our own, $file", (face) => {
  it("is what `npm run fonts` makes of the whole", async () => {
    expect(fs.readFileSync(face.file).equals(await cut(face))).toBe(true);
  });

  it("has no letter that the whole is asked for as well", () => {
    const rest = codePointsOf(css, face.whole);
    expect([...codePointsOf(css, face.file)].filter((point) => rest.has(point))).toEqual([]);
  });
});

describe("the interface's own letters", () => {
  it.each(arabic)("are all in $file", ({ file }) => expect(missing(file, /\p{Script_Extensions=Arabic}/gu, ["ar"])).toEqual([]));
  it.each(latin)("are all in $file", ({ file }) => expect(missing(file, /\p{Script=Latin}/gu, ["en", "fr"])).toEqual([]));
});
