import { createHash } from "node:crypto";
import pg from "pg";
import type { Document } from "@/lib/import/archive/entry";
import { findingLine } from "@/lib/import/findings";
import { linkWorks } from "@/lib/import/link/link";
import { moveWorks } from "@/lib/import/write/move";
import type { Published } from "@/lib/import/write/publish";
import type { Answer, Read } from "./engine";
import { Pool } from "./pool";
import { COUNTED, emptyReport, type Counted, type Report } from "./report";
import { findSources, readSources } from "./scan";

export type ImportOptions = {
  databaseUrl: string;
  paths: string[];
  jobs: number;
  /** Reads and checks, writes nothing. */
  dryRun: boolean;
  /** Makes the rows of every work anew out of the files kept: for names that content/ has since, or after a change of the house. */
  rebuild?: boolean;
  onProgress?: (progress: Progress) => void;
};

/** How far it is: files and works so far, and the share of the bytes that has been read. */
export type Progress = { files: number; works: number; share: number; seconds: number; phase: "files" | "links" };

/** A work is published once all its languages are here, or at the end. */
const LANGUAGES = 3;
/** Works in one transaction: a commit for each would take longer than its rows. */
const BATCH = 16;

/**
 * Brings documents into the database: each file is kept as read in a transaction of its own, then the rows of its work are made from all
 * its languages, whole works only. Killed at any moment, the next run finishes: it skips the files that are kept already and makes the
 * rows that are missing. At the end what lies between works is made: citations, verbs, families.
 */
export async function importDocuments(options: ImportOptions): Promise<Report> {
  const client = new pg.Client({ connectionString: options.databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  const run = new Run(client, options);
  try {
    return await run.all();
  } finally {
    await run.close();
    await client.end();
  }
}

class Run {
  private readonly report: Report;
  private readonly pool: Pool;
  private readonly begun = performance.now();
  /** Checksums of the files kept already, and of those met in this run: the same bytes a second time are no news. */
  private known = new Set<string>();
  /** Languages of works that wait for their rows. */
  private readonly waiting = new Map<string, Set<string>>();
  private ready: string[] = [];
  private readonly outcomes = new Map<string, Pick<Published, "findings" | "refused">>();
  private bytesRead = 0;
  private bytes = 0;
  private failure: unknown;

  constructor(
    private readonly client: pg.Client,
    private readonly options: ImportOptions,
  ) {
    this.report = emptyReport(options.dryRun);
    this.pool = new Pool(options.databaseUrl, options.jobs);
  }

  async all(): Promise<Report> {
    const { dryRun, paths } = this.options;
    const sources = await findSources(paths);
    this.bytes = sources.reduce((sum, { size }) => sum + size, 0);
    await this.readKept();
    for await (const document of readSources(sources, (bytes) => (this.bytesRead += bytes))) await this.take(document);
    await this.pool.idle();
    if (!dryRun) await this.finish();
    this.orFail();
    return this.finished();
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  /** What earlier runs left: files kept, and works whose rows were not made. */
  private async readKept(): Promise<void> {
    const { dryRun, rebuild } = this.options;
    if (dryRun && !(await this.hasTables())) return;
    if (rebuild && !dryRun) {
      await moveWorks(this.client);
      await this.client.query(`UPDATE "ImportFile" SET "published" = false`);
    }
    const { rows } = await this.client.query<{ workId: string; language: string; sha256: string; published: boolean }>(
      `SELECT "workId", "language", "sha256", "published" FROM "ImportFile"`,
    );
    for (const { workId, language, sha256, published } of rows) {
      this.known.add(sha256);
      if (!published && !dryRun) this.wait(workId, language);
    }
  }

  /** A dry run looks at a database as it is, also at an empty one. */
  private async hasTables(): Promise<boolean> {
    const { rows } = await this.client.query<{ found: string | null }>(`SELECT to_regclass('"ImportFile"')::text AS found`);
    return rows[0]?.found != null;
  }

  private async take(document: Document): Promise<void> {
    this.orFail();
    const { file, place } = document;
    this.report.files.read++;
    if ("rejection" in document) return this.reject(place, document.rejection.code, document.rejection.message);
    this.report.megabytes += document.bytes.length / 1024 / 1024;
    const sha256 = createHash("sha256").update(document.bytes).digest("hex");
    if (this.known.has(sha256)) return this.tell(() => this.report.files.unchanged++);
    this.known.add(sha256);
    const { bytes } = document;
    await this.pool.give(
      { kind: "read", file, sha256, bytes, dryRun: this.options.dryRun },
      (answer) => this.taken(place, answer),
      this.fail,
    );
    await this.publishReady(BATCH);
  }

  private taken(place: string, answer: Answer): void {
    if (answer.kind !== "read") return;
    const { read } = answer;
    if ("reason" in read) return this.reject(place, read.code, read.reason);
    this.tell(() => this.report.files[read.isNew ? "created" : "updated"]++);
    if (this.options.dryRun) this.countDry(read);
    else this.wait(read.workId, read.language);
  }

  /** Without a database only what the files themselves say can be counted. */
  private countDry({ workId, provisions }: Extract<Read, { workId: string }>): void {
    const { counts } = this.report;
    if (!this.waiting.has(workId)) counts.works.created++;
    this.wait(workId, "");
    counts.expressions.created++;
    counts.provisions.created += provisions;
  }

  private wait(workId: string, language: string): void {
    const languages = this.waiting.get(workId) ?? new Set();
    this.waiting.set(workId, languages.add(language));
    if (languages.size === LANGUAGES) this.makeReady(workId);
  }

  private makeReady(workId: string): void {
    this.waiting.delete(workId);
    this.ready.push(workId);
  }

  private async publishReady(atLeast: number): Promise<void> {
    while (this.ready.length >= Math.max(atLeast, 1)) {
      const workIds = this.ready.splice(0, BATCH);
      await this.pool.give({ kind: "publish", workIds }, (answer) => answer.kind === "publish" && this.published(answer.works), this.fail);
    }
  }

  /** A file that comes late (the second of two of one language) makes its work a second time: the last word counts. */
  private published(works: Published[]): void {
    for (const work of works) {
      const { workId, change, created, updated } = work;
      if (!this.outcomes.has(workId)) this.count("works", change === "created" ? { created: 1 } : { updated: 1 });
      for (const what of Object.keys(COUNTED).filter((name): name is Counted => name !== "works"))
        this.count(what, { created: created[COUNTED[what]] ?? 0, updated: updated[COUNTED[what]] ?? 0 });
      this.outcomes.set(workId, { findings: work.findings, refused: work.refused });
    }
    this.tellProgress("files");
  }

  private reportOutcomes(): void {
    for (const [workId, { findings, refused }] of this.outcomes) {
      for (const finding of findings)
        this.report.warnings.push({ file: finding.file ?? workId, code: finding.code, reason: findingLine({ ...finding, file: null }) });
      for (const { file, reason } of refused) this.reject(file, "DUPLICATE", reason);
    }
  }

  private count(what: Counted, { created = 0, updated = 0 }: { created?: number; updated?: number }): void {
    this.report.counts[what].created += created;
    this.report.counts[what].updated += updated;
  }

  /** The works that miss a language, then what lies between works. */
  private async finish(): Promise<void> {
    for (const workId of [...this.waiting.keys()].sort()) this.makeReady(workId);
    await this.publishReady(1);
    await this.pool.idle();
    this.orFail();
    this.tellProgress("links");
    await linkWorks(this.client);
    await this.countUnchanged();
  }

  private async countUnchanged(): Promise<void> {
    for (const [what, table] of Object.entries(COUNTED) as [Counted, string][]) {
      const counts = this.report.counts[what];
      const { rows } = await this.client.query<{ count: number }>(`SELECT count(*)::int AS count FROM "${table}" WHERE ${IMPORTED[what]}`);
      counts.unchanged = Math.max(0, (rows[0]?.count ?? 0) - counts.created - counts.updated);
    }
  }

  private reject(file: string, code: string, reason: string): void {
    this.tell(() => this.report.files.rejected++);
    this.report.rejected.push({ file, code, reason });
  }

  private readonly fail = (error: unknown): void => {
    this.failure ??= error;
  };

  private orFail(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  private tell(change: () => void): void {
    change();
    this.tellProgress("files");
  }

  private tellProgress(phase: Progress["phase"]): void {
    const share = this.bytes > 0 ? Math.min(1, this.bytesRead / this.bytes) : 1;
    this.options.onProgress?.({ files: this.report.files.read, works: this.outcomes.size, share, seconds: this.seconds(), phase });
  }

  private seconds(): number {
    return (performance.now() - this.begun) / 1000;
  }

  /** Threads answer in any order; the report does not show it. */
  private finished(): Report {
    this.reportOutcomes();
    const byFile = (a: { file: string; reason: string }, b: { file: string; reason: string }) =>
      a.file.localeCompare(b.file) || a.reason.localeCompare(b.reason);
    this.report.rejected.sort(byFile);
    this.report.warnings.sort(byFile);
    this.report.seconds = this.seconds();
    return this.report;
  }
}

/** Rows that an import wrote. */
const IMPORTED: Record<Counted, string> = {
  works: `"id" IN (SELECT "workId" FROM "Expression" WHERE "origin" = 'IMPORT')`,
  expressions: `"origin" = 'IMPORT'`,
  provisions: `"origin" = 'IMPORT'`,
  citations: `"origin" = 'IMPORT'`,
  votes: "true",
};
