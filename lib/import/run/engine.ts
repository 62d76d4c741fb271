import pg from "pg";
import { readAkn } from "@/lib/import/akn/read";
import type { Draft } from "@/lib/import/draft";
import { Rejection } from "@/lib/import/rejection";
import { workIdOf } from "@/lib/import/symbol";
import { publishWorks, stageFile, type Published } from "@/lib/import/write/publish";
import type { Known } from "@/lib/import/write/rows";
import { readKnown } from "./known";

export type Task =
  { kind: "read"; file: string; sha256: string; bytes: Uint8Array; dryRun: boolean } | { kind: "publish"; workIds: string[] };

export type Read =
  { workId: string; symbol: string; language: string; isNew: boolean; provisions: number } | { code: string; reason: string };

export type Answer = { kind: "read"; read: Read } | { kind: "publish"; works: Published[] };

/** Does one task at a time with a connection of its own: in this process, or in a thread (worker.ts). */
export class Engine {
  private client: pg.Client | undefined;
  private known: Known | undefined;

  constructor(private readonly databaseUrl: string) {}

  async run(task: Task): Promise<Answer> {
    return task.kind === "read"
      ? { kind: "read", read: await this.read(task) }
      : { kind: "publish", works: await this.publish(task.workIds) };
  }

  async close(): Promise<void> {
    await this.client?.end();
  }

  private async read({ file, sha256, bytes, dryRun }: Extract<Task, { kind: "read" }>): Promise<Read> {
    const draft = readOrReject(bytes, file);
    if (draft instanceof Rejection) return { code: draft.code, reason: draft.message };
    const { symbol, language, provisions } = draft;
    const about = { symbol, language, provisions: provisions.length };
    if (dryRun) return { ...about, workId: workIdOf(draft), isNew: true };
    return { ...about, ...(await stageFile(await this.connection(), { file, sha256, draft })) };
  }

  private async publish(workIds: string[]): Promise<Published[]> {
    const client = await this.connection();
    this.known ??= await readKnown(client);
    return publishWorks(client, workIds, this.known);
  }

  private async connection(): Promise<pg.Client> {
    if (!this.client) {
      this.client = new pg.Client({ connectionString: this.databaseUrl, connectionTimeoutMillis: 10_000 });
      await this.client.connect();
      // A crash of the server may then lose the last moments, never a part of a work; the next run finds what is missing.
      await this.client.query("SET synchronous_commit = off");
    }
    return this.client;
  }
}

function readOrReject(bytes: Uint8Array, file: string): Draft | Rejection {
  try {
    return readAkn(bytes, file);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}
