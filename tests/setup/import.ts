import fs from "node:fs";
import path from "node:path";
import type { ClientBase } from "pg";
import { importDocuments } from "@/lib/import/run/import";
import { akn, arabicParagraph, link, note, paragraph, recital, term, votes } from "@/tests/builders/akn";

/** Brings paths into a database, one after the other in this process. */
export function runImport(databaseUrl: string, paths: string[], { jobs = 1, dryRun = false, rebuild = false } = {}) {
  return importDocuments({ databaseUrl, paths, jobs, dryRun, rebuild });
}

/**
 * What of a row says the same whenever and in whatever order it was written: all of it, except the moment of a change and the numbers
 * that the search gives its rows.
 */
const SAYS: Record<string, string> = {
  Change: `(to_jsonb(t) - 'changedAt')::text`,
  SearchDocument: `(to_jsonb(t) - 'id')::text`,
  SearchHead: `(SELECT d."entityId" FROM "SearchDocument" d WHERE d."id" = t."documentId") || (to_jsonb(t) - 'documentId')::text`,
  SearchParagraph: `(SELECT d."entityId" FROM "SearchDocument" d WHERE d."id" = t."documentId") || (to_jsonb(t) - 'id' - 'documentId')::text`,
};

/** A fingerprint of every table, row for row; `exact` also by the moments and numbers that two equal runs do not share. */
export async function fingerprint(client: ClientBase, { exact = false } = {}): Promise<Record<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%' AND tablename <> 'SeedState' ORDER BY 1`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ print: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(row, '|' ORDER BY row)), '') AS print FROM (SELECT ${(exact ? undefined : SAYS[name]) ?? "t::text"} AS row FROM "${name}" t) x`,
    );
    prints[name] = rows[0]?.print ?? "";
  }
  return prints;
}

const WORDS = {
  eng: {
    recalling: "Recalling",
    notes: "Notes",
    decides: "Decides",
    body: "the efforts of Jordan and Mali",
    title: "Question of the test",
  },
  fra: {
    recalling: "Rappelant",
    notes: "Note",
    decides: "Décide",
    body: "les efforts de la Jordanie et du Mali",
    title: "Question de l’essai",
  },
  ara: { recalling: "إذ تشير", notes: "تلاحظ", decides: "تقرر", body: "جهود الأردن ومالي", title: "مسألة الاختبار" },
};

/** One resolution of an item that comes again each session, in one language: it recalls the one before, and cites 80/1. */
export function sessionText(session: number, language: keyof typeof WORDS, change = ""): Buffer {
  const { recalling, notes, decides, body, title } = WORDS[language];
  const operative = [
    [1, notes, `${body}${change};`],
    [2, decides, `${link("A/RES/80/1")}${note("1", `A/${session}/12.`)}.`],
  ] as const;
  return akn({
    language,
    title,
    symbol: `A/RES/${session}/5`,
    adopted: `${1945 + session}-11-30`,
    preamble: recital(recalling, `${link(`A/RES/${session - 1}/5`)},`),
    operative: operative
      .map(([number, verb, rest]) => (language === "ara" ? arabicParagraph(number, verb, rest) : paragraph(`${number}.`, verb, rest)))
      .join(""),
    keywords: term("thesaurus", "1002824", session % 2 ? "health" : "Health"),
    goals: term("thesaurus", "1006939", "water"),
    voting: votes(["JORDAN", "MALI"], ["ATLANTIS"]),
  });
}

/** Writes a text that was voted on, under the number that the interface's own example of a vote has. @returns its path */
export function writeVotedText(folder: string): string {
  const file = path.join(folder, "A_RES_77_10_E.xml");
  const title = "Matter that was put to the vote";
  const voting = votes(["JORDAN", "MALI"], ["ATLANTIS"]);
  // An item of its own: it is in no family with the others.
  fs.writeFileSync(file, akn({ symbol: "A/RES/77/10", title, adopted: "2022-11-16", agendaItem: ["10", "Votes of the test"], voting }));
  return file;
}

/** Writes the texts of some sessions as the United Nations lays them out: a folder a language. */
export function writeSessions(folder: string, sessions: number[]): void {
  for (const [name, language] of [
    ["Arabic", "ara"],
    ["English", "eng"],
    ["French", "fra"],
  ] as const)
    for (const session of sessions) {
      const file = path.join(folder, name, `A_RES_${session}_5-35000${session}${name[0]}.xml`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, sessionText(session, language));
    }
}
