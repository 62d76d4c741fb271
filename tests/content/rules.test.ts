import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ContentError, loadContent } from "@/lib/content/load";

/** Each rule of the validator, broken once in a copy of the real content: the editor gets one line with file, field and remedy. */
let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), "kb-content-"));
  await cp("content", root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path.join(root, file), "utf8");
  const after = change(before);
  expect(after, "the test changes the file").not.toBe(before);
  await writeFile(path.join(root, file), after);
}

async function problems(): Promise<string[]> {
  try {
    await loadContent(root);
  } catch (error) {
    if (error instanceof ContentError) return error.lines;
    throw error;
  }
  return [];
}

const append = (file: string, yaml: string) => edit(file, (text) => `${text.trimEnd()}\n${yaml}\n`);

describe("the validator", () => {
  it("finds nothing in an untouched copy", async () => {
    expect(await problems()).toEqual([]);
  });

  it("names the line that is not YAML", async () => {
    await append("states/states.yaml", `- id: "zz\n  code: [`);
    expect(await problems()).toContainEqual(expect.stringMatching(/content\/states\/states\.yaml: not YAML at line \d+ .*Remedy:/));
  });

  it("names an unknown key", async () => {
    await edit("states/states.yaml", (text) => text.replace(/^(\s+)code:/m, "$1capital: none\n$1code:"));
    expect(await problems()).toContainEqual(expect.stringMatching(/states\.yaml · \w\w: unknown key capital\. Remedy/));
  });

  it("names a missing field", async () => {
    await edit("states/states.yaml", (text) => text.replace(/^\s+code: .*$/m, ""));
    expect(await problems()).toContainEqual(expect.stringMatching(/states\.yaml · \w\w · code: missing\. Remedy/));
  });

  it("refuses a fact without a quotation", async () => {
    await append("persons/persons.yaml", `- id: nobody\n  name: { ar: لا أحد, en: Nobody, fr: Personne }\n  evidence: []`);
    expect(await problems()).toContainEqual(expect.stringContaining("persons.yaml · nobody · evidence: no quote, no fact"));
  });

  it("refuses a quotation that does not stand in its document", async () => {
    await append("persons/persons.yaml", person({ quote: "words that no document has" }));
    expect(await problems()).toContainEqual(expect.stringMatching(/nobody · evidence\.0: the words «words that no document has» do not stand in 000_.*copy them from the document/));
  });

  it("refuses a passage in which the quotation does not stand", async () => {
    await append("persons/persons.yaml", person({ quote: "Vision and Mission", passage: 1 }));
    expect(await problems()).toContainEqual(expect.stringContaining("do not stand in passage 1 of 000_"));
  });

  it("refuses a source that is not in the manifest", async () => {
    await append("persons/persons.yaml", person({ source: "hearsay" }));
    expect(await problems()).toContainEqual(expect.stringContaining("nobody · evidence.0: hearsay is no source"));
  });

  it("refuses a text marked as said that its quotations do not hold", async () => {
    await append("persons/persons.yaml", person({ said: "[en]" }));
    expect(await problems()).toContainEqual(expect.stringMatching(/nobody · name\.en: «Nobody» is marked as said by a source, but stands in none/));
  });

  it("refuses a former id that lives, or that two records claim", async () => {
    await append("persons/persons.yaml", `${person({})}\n  formerIds: [jeddah, nobody-before]`);
    await append("persons/persons.yaml", `${person({ id: "no-one" })}\n  formerIds: [nobody-before]`);
    const found = await problems();
    expect(found).toContainEqual(expect.stringMatching(/nobody · formerIds\.0: jeddah is the id of a record in content\/places\/.*Remedy: take it off/));
    expect(found).toContainEqual(expect.stringMatching(/no-one · formerIds\.0: nobody-before is a former id of nobody already/));
  });

  it("refuses an id that is taken, in any noun", async () => {
    await append("persons/persons.yaml", person({ id: "jeddah" }));
    expect(await problems()).toContainEqual(expect.stringMatching(/jeddah · id: the id is taken in content\//));
  });

  it("refuses a reference to nothing, and one to the wrong noun", async () => {
    await append("persons/persons.yaml", person({ extra: "  state: atlantis" }));
    expect(await problems()).toContainEqual(expect.stringContaining("nobody · state: atlantis is no record of states"));
    await edit("persons/persons.yaml", (text) => text.replace("state: atlantis", "state: jeddah"));
    expect(await problems()).toContainEqual(expect.stringContaining("jeddah is a record of places, not of states"));
  });

  it("refuses a date that ends before it begins", async () => {
    await append("events/happenings.yaml", event("date: { start: '1975-07-15', end: '1975-07-12' }"));
    expect(await problems()).toContainEqual(expect.stringContaining("the end lies before the start"));
  });

  it("refuses a printed date that no quotation holds", async () => {
    await append("events/happenings.yaml", event("date: { start: '1975', printed: 'the year of the comet' }"));
    expect(await problems()).toContainEqual(expect.stringContaining("«the year of the comet» stands in none of the record's quotations"));
  });

  it("refuses a session without organ or number, and two with the same number", async () => {
    await append("events/happenings.yaml", event("number: 6", "SESSION"));
    expect(await problems()).toContainEqual(expect.stringContaining("a session needs its organ and its number"));
    await edit("events/happenings.yaml", (text) => text.replace("  number: 6\n", "  number: 6\n  organ: cfm\n"));
    expect(await problems()).toContainEqual(expect.stringMatching(/a-test · number: the same place as cfm-6|cfm-6 · number: the same place as a-test/));
  });

  it("refuses a seat with two holders, or a suspension without its year", async () => {
    await edit("memberships/al-quds-committee.yaml", (text) => text.replace(/^(\s+)state: ma$/m, "$1state: ma\n$1post: asg-palestine"));
    await edit("memberships/al-quds-committee.yaml", (text) => text.replace(/^\s+suspendedSince: .*$/m, ""));
    const lines = await problems();
    expect(lines).toContainEqual(expect.stringContaining("the holder is exactly one of state, post, person"));
    expect(lines).toContainEqual(expect.stringContaining("a suspended seat has `suspendedSince`"));
  });

  it("refuses two seats in the same place of a list", async () => {
    await edit("memberships/al-quds-committee.yaml", (text) => text.replace(/^(\s+)order: 3$/m, "$1order: 2"));
    expect(await problems()).toContainEqual(expect.stringMatching(/order: the same place as al-quds-committee-/));
  });

  it("refuses a body that is a unit of itself", async () => {
    await edit("organizations/secretariat.yaml", (text) =>
      text.replace(/(- id: dpq\n[\s\S]*?parents:\n\s+- organization: )general-secretariat/, "$1division-palestine"),
    );
    expect(await problems()).toContainEqual(expect.stringMatching(/dpq · parents: the body is a unit of itself/));
  });

  it("refuses a paragraph that its document does not print", async () => {
    await edit("texts/cfm-ex-21-2025-08-25.yaml", (text) => text.replace("follow up on the implementation", "follow up the implementation").replace("following up on the implementation", "following the implementation"));
    expect(await problems()).toContainEqual(expect.stringMatching(/p-42\.text\.en: the paragraph does not stand in 001_/));
  });

  it("refuses a marked word that its paragraph does not hold", async () => {
    await edit("texts/unga-69-oic-cooperation-draft.yaml", (text) => text.replace(/en: Recalling\b/, "en: Remembering"));
    expect(await problems()).toContainEqual(expect.stringMatching(/pp-1\.verbs verb-recall\.en: «Remembering» does not stand in the paragraph/));
  });

  it("refuses an address used twice", async () => {
    await edit("texts/unga-69-oic-cooperation-draft.yaml", (text) => text.replace(/address: op-2$/m, "address: op-1"));
    expect(await problems()).toContainEqual(expect.stringContaining("op-1: the address is used twice"));
  });

  it("refuses a note on a paragraph that does not exist", async () => {
    await append("notes/j-silent.yaml", `- id: j99\n  kind: SLIP\n  title: { ar: أ, en: a, fr: a }\n  text: { ar: أ, en: a, fr: a }\n  targets: [{ entity: cfm-ex-21-2025-08-25, anchor: p-99 }]`);
    expect(await problems()).toContainEqual(expect.stringContaining("j99 · targets: cfm-ex-21-2025-08-25 has no paragraph p-99"));
  });

  it("refuses a document that was edited", async () => {
    await append("sources/002_0b91228c2e41ce5f.txt", "one more line");
    expect(await problems()).toContainEqual(expect.stringMatching(/cabinet-page · sha256: 002_.* has another checksum\. Remedy: restore the document/));
  });

  it("refuses a file of no noun", async () => {
    await writeFile(path.join(root, "stray.yaml"), "[]");
    expect(await problems()).toContainEqual(expect.stringContaining("content/stray.yaml: not a file of any noun"));
  });
});

function person({ id = "nobody", source = "department-page", quote = "Vision and Mission", passage = 0, said = "[]", extra = "" }): string {
  const where = passage ? `, passage: ${passage}` : "";
  return `- id: ${id}\n  name: { ar: لا أحد, en: Nobody, fr: Personne, said: ${said} }\n${extra}\n  evidence: [{ source: ${source}, quote: "${quote}"${where} }]`;
}

function event(field: string, classification = "OTHER"): string {
  return `- id: a-test\n  name: { ar: اختبار, en: A test, fr: Un test }\n  classification: ${classification}\n  status: HELD\n  ${field}\n  evidence: [{ source: department-page, quote: "Vision and Mission" }]`;
}
