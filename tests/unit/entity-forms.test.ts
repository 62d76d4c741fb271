import { describe, expect, it } from "vitest";
import { formsOf } from "@/lib/entity/forms";
import type { NameRow } from "@/lib/entity/select";

function aName(key: string, own: Partial<NameRow>): NameRow {
  return {
    id: `my/${key}`,
    entityId: "my",
    language: "en",
    kind: "PREFERRED",
    text: "Malaysia",
    status: "EDITORIAL_LABEL",
    from: null,
    until: null,
    ...own,
  };
}

describe("the forms of a name", () => {
  it("stand once for the same words in a language, with the evidence that prints them", () => {
    const names = [aName("preferred-en", {}), aName("0", { kind: "OFFICIAL", status: "SOURCE" })];
    expect(formsOf({ names }, "my")).toMatchObject([{ text: "Malaysia", language: "en", kind: "OFFICIAL", part: "otherNames.0" }]);
  });

  it("are kept apart by language, and carry no evidence where no source prints them", () => {
    const names = [aName("preferred-fr", { language: "fr", text: "Malaisie" }), aName("preferred-ar", { language: "ar", text: "ماليزيا" })];
    expect(formsOf({ names }, "my").map(({ language, part }) => [language, part])).toEqual([
      ["ar", null],
      ["fr", null],
    ]);
  });

  it("prove the preferred name by the record's own evidence, and leave other records out", () => {
    const names = [aName("preferred-en", { status: "SOURCE" }), aName("0", { entityId: "gn", text: "Guinea" })];
    expect(formsOf({ names }, "my")).toMatchObject([{ text: "Malaysia", part: "" }]);
  });
});
