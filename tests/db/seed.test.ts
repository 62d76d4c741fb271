import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentDigest, loadContent, type Content } from "@/lib/content/load";
import { isSeeded, seed } from "@/prisma/seed";
import { testDatabase, type TestDatabase } from "@/tests/setup/db";
import { fingerprint } from "@/tests/setup/import";

let content: Content;
let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  content = await loadContent();
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.stop();
});

/** All rows of all tables but the moment of seeding. */
const rows = () => fingerprint(client, { exact: true });

const count = async (table: string, where = "true") =>
  Number((await client.query(`SELECT count(*) FROM "${table}" WHERE ${where}`)).rows[0].count);

describe("the seed", () => {
  it("fills an empty database and says how many rows of each noun", async () => {
    const lines: string[] = [];
    const { changed, counts } = await seed(database.url, content, (line) => lines.push(line));
    expect(changed).toBe(true);
    expect(counts.Organization).toBe(content.organizations.length);
    expect(await count("Organization")).toBe(content.organizations.length);
    expect(lines.join("\n")).toMatch(/\d+ {2}Organization\n/);
    expect(await isSeeded(database.url, await contentDigest())).toBe(true);
  });

  it("gives the same rows a second time, and does nothing", async () => {
    const before = await rows();
    expect((await seed(database.url, content)).changed).toBe(false);
    expect(await rows()).toEqual(before);
  });

  it("writes no row again when only the digest is another", async () => {
    const before = await rows();
    const lines: string[] = [];
    await seed(database.url, { ...content, digest: "another" }, (line) => lines.push(line));
    expect(lines.at(-1)).toBe("0 rows created, 0 updated, 0 removed");
    expect(await rows()).toEqual(before);
  });

  it("removes what left content/, with all that hung on it, and nothing else", async () => {
    const without: Content = {
      ...content,
      digest: "less",
      persons: content.persons.filter(({ id }) => id !== "ben-gvir"),
      texts: content.texts.map((text) => ({
        ...text,
        provisions: text.provisions.map((p) => ({ ...p, mentions: p.mentions.filter(({ entity }) => entity !== "ben-gvir") })),
      })),
      notes: content.notes.map((note) => ({ ...note, targets: note.targets.filter(({ entity }) => entity !== "ben-gvir") })),
    };
    const persons = await count("Person");
    await seed(database.url, without);
    expect(await count("Person")).toBe(persons - 1);
    expect(await count("Name", `"entityId" = 'ben-gvir'`)).toBe(0);
    await seed(database.url, content);
    expect(await count("Person")).toBe(persons);
  });

  it("leaves imported records alone", async () => {
    await client.query(`INSERT INTO "Entity" ("id", "noun", "origin", "labels") VALUES ('imported', 'WORK', 'IMPORT', '{}')`);
    await seed(database.url, { ...content, digest: "again" });
    expect(await count("Entity", `"id" = 'imported'`)).toBe(1);
    await client.query(`DELETE FROM "Entity" WHERE "id" = 'imported'`);
  });

  it("writes nothing at all when it fails half way", async () => {
    const before = await rows();
    const broken: Content = {
      ...content,
      digest: "broken",
      memberships: content.memberships.map((m) => ({ ...m, state: "nowhere", post: undefined, person: undefined })),
    };
    await expect(seed(database.url, broken)).rejects.toThrow(/foreign key|violates/);
    expect(await rows()).toEqual(before);
  });

  it("is done once by two instances that start together", async () => {
    const other = await testDatabase();
    const results = await Promise.all([seed(other.url, content), seed(other.url, content)]);
    expect(results.map(({ changed }) => changed).sort()).toEqual([false, true]);
    await other.stop();
  });

  it("tells the running instances", async () => {
    const heard = new Promise<string>((resolve) => client.once("notification", ({ channel, payload }) => resolve(`${channel} ${payload}`)));
    await client.query("LISTEN kb_changed");
    await seed(database.url, { ...content, digest: "news" });
    expect(await heard).toBe("kb_changed content");
  });
});

describe("the database itself refuses", () => {
  const seat = (columns: string, values: string) =>
    client.query(
      `INSERT INTO "Membership" ("id", "capacity", "role", "order", "status", ${columns}) VALUES ('dpq', 'STATE', 'MEMBER', 99, 'AS_LISTED', ${values})`,
    );

  it("a seat with two holders, or with none", async () => {
    await expect(seat(`"organizationId", "stateId", "postId"`, `'oic', 'ma', 'asg-palestine'`)).rejects.toThrow("Membership_one_holder");
    await expect(seat(`"organizationId"`, `'oic'`)).rejects.toThrow("Membership_one_holder");
  });

  it("a seat in nothing", async () => {
    await expect(seat(`"stateId"`, `'ma'`)).rejects.toThrow("Membership_one_body");
  });

  it("a quotation of no length", async () => {
    await expect(client.query(`UPDATE "Evidence" SET "end" = "start"`)).rejects.toThrow("Evidence_range");
  });
});
