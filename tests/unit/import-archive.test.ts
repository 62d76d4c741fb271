import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "@/lib/import/limits";
import { findSources, readSources } from "@/lib/import/run/scan";
import { temporaryFolder } from "@/tests/setup/postgres";
import { zip } from "@/tests/builders/zip";

/** s/one.xml, s/two.xml and a file that is no document, packed by tar and xz. */
const TAR_XZ =
  "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4Cf/AKRdADmLvBunjDRE4cIHdekACY2x9Z5QZqt9XG7a9ODeAfpXh/LsXLAYTmCesPTeYd0C3+SjRNC4ejDTKqCWzWnG4G/IgiDx+XekcEerahve9RQm2FwIDYmBw6EjXO8yzkmus0niGmCsogCsIkOEL6HMMP5ObodQElrNZR4gh4qca27wO/Ro12GZsaTtJLZKWrIG6Frk2xoOi8vL8pbw0XKkYoZzc8IAADcJwUoBIa7wAAHAAYBQAABSezhuscRn+wIAAAAABFla";

let folder: string;
beforeAll(() => {
  folder = temporaryFolder("archive");
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const write = (name: string, bytes: Uint8Array | string): string => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
  return file;
};

/** What a path holds: each document's name with its text or the reason why it has none. */
async function contents(...paths: string[]): Promise<string[]> {
  const list: string[] = [];
  for await (const document of readSources(await findSources(paths), () => undefined))
    list.push(
      "rejection" in document
        ? `${document.file}: ${document.rejection.code} ${document.rejection.message}`
        : `${document.file}: ${Buffer.from(document.bytes).toString()}`,
    );
  return list;
}

async function tar(entries: { name: string; text?: string; type?: "symlink"; linkname?: string }[]): Promise<Buffer> {
  const stream = pack();
  for (const { text = "", ...header } of entries) stream.entry(header, text);
  stream.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of stream as unknown as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts);
}

describe("an import finds its documents", () => {
  it("in folders, by name and in order, archives among them", async () => {
    write("folder/b.xml", "<b/>");
    write("folder/a/a.xml", "<a/>");
    write("folder/notes.txt", "no");
    write("folder/c.tar.gz", gzipSync(await tar([{ name: "x/c.xml", text: "<c/>" }])));
    expect(await contents(path.join(folder, "folder"))).toEqual(["a.xml: <a/>", "b.xml: <b/>", "c.xml: <c/>"]);
  });

  it("in .tar.xz", async () => {
    expect(await contents(write("t.tar.xz", Buffer.from(TAR_XZ, "base64")))).toEqual(["one.xml: <a/>", "two.xml: <b/>"]);
  });

  it("in two .tar.xz one after the other", async () => {
    const file = write("t.tar.xz", Buffer.from(TAR_XZ, "base64"));
    expect(await contents(file, file)).toHaveLength(4);
  });

  it("in .zip", async () => {
    expect(
      await contents(
        write(
          "t.zip",
          zip([
            { name: "d/one.xml", text: "<a/>" },
            { name: "no.txt", text: "x" },
          ]),
        ),
      ),
    ).toEqual(["one.xml: <a/>"]);
  });

  it("and refuses a path that is not there with a sentence", async () => {
    await expect(findSources([path.join(folder, "nothing")])).rejects.toThrow(/nothing is not there: give files, folders/);
  });
});

describe("an archive cannot do harm", () => {
  it("entries whose name leads out of it are refused, the others are read", async () => {
    const names = ["../out.xml", "/etc/out.xml", "a/../../out.xml", "good.xml"];
    const lines = [...names.slice(0, 3).map(() => "out.xml: ARCHIVE its name leads out of the archive"), "good.xml: <g/>"];
    expect(await contents(write("evil.tar", await tar(names.map((name) => ({ name, text: "<g/>" })))))).toEqual(lines);
    expect(await contents(write("evil.zip", zip(names.map((name) => ({ name, text: "<g/>" })))))).toEqual(lines);
  });

  it("a link is not followed", async () => {
    expect(await contents(write("link.tar", await tar([{ name: "l.xml", type: "symlink", linkname: "/etc/passwd" }])))).toEqual([
      "l.xml: ARCHIVE a symlink, not a file",
    ]);
  });

  it("an entry larger than the limit is refused before it is unpacked", async () => {
    const text = " ".repeat(LIMITS.bytes + 1);
    const line = "big.xml: TOO_LARGE 32 MB; the limit is 32 MB";
    expect(await contents(write("big.zip", zip([{ name: "big.xml", text }])))).toEqual([line]);
    expect(
      await contents(
        write(
          "big.tar.gz",
          gzipSync(
            await tar([
              { name: "big.xml", text },
              { name: "ok.xml", text: "<o/>" },
            ]),
          ),
        ),
      ),
    ).toEqual([line, "ok.xml: <o/>"]);
  });

  it("an entry that says it is small and is not, is refused", async () => {
    expect((await contents(write("liar.zip", zip([{ name: "liar.xml", text: "x".repeat(99_999), claimed: 9 }]))))[0]).toMatch(
      /^liar.xml: ARCHIVE broken: /,
    );
  });

  it.each([
    ["broken.zip", Buffer.from("PK no zip")],
    ["broken.tar.xz", Buffer.from("no xz at all, not even close")],
    ["broken.tar.gz", Buffer.from("no gzip")],
  ])("%s is one line", async (name, bytes) => {
    const lines = await contents(write(name, bytes));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/ARCHIVE /);
  });

  it("a .tar.xz that is cut off gives what came before, and a line", async () => {
    const lines = await contents(write("cut.tar.xz", Buffer.from(TAR_XZ, "base64").subarray(0, -40)));
    expect(lines.at(-1)).toMatch(/^cut.tar.xz: ARCHIVE /);
  });
});
