import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Sides of the page by name: wrong for one of the two reading directions. */
const PHYSICAL_CLASS =
  /(?:^|[\s"'`:])-?(?:(?:ml|mr|pl|pr|left|right|scroll-ml|scroll-mr|scroll-pl|scroll-pr)-[\w./[\]%]+|(?:text-left|text-right|float-left|float-right)|(?:border-[lr]|rounded-(?:l|r|tl|tr|bl|br))(?:-[\w./[\]%]+)?)(?=[\s"'`]|$)/;
const PHYSICAL_PROPERTY =
  /(?:^|[\s;{])(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe("both reading directions", () => {
  it("names no side of the page in a class or a style", () => {
    const found = ["app", "components"].flatMap(files).flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, i) =>
          (file.endsWith(".css") ? PHYSICAL_PROPERTY : PHYSICAL_CLASS).test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });

  it("knows a side when it sees one", () => {
    expect(['className="ml-2"', 'className="x md:text-left"', "className={`-right-1`}"].every((line) => PHYSICAL_CLASS.test(line))).toBe(
      true,
    );
    expect(['className="ms-2 text-start border-s rounded-s"', "what stands right under it"].some((line) => PHYSICAL_CLASS.test(line))).toBe(
      false,
    );
  });
});
