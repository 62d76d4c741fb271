import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type EmbeddedPostgres, openPostgres } from "@/lib/server/postgres";
import { withSession } from "@/lib/server/database";

/** A temporary folder that the server's unprivileged account can pass when tests run as root. */
export function temporaryFolder(name: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `kb-${name}-`));
  fs.chmodSync(folder, 0o755);
  return folder;
}

export type TestPostgres = EmbeddedPostgres & { dataDir: string; remove: () => Promise<void> };

/** A PostgreSQL of its own for tests, without fsync, in a temporary folder. */
export async function startTestPostgres(dataDir = path.join(temporaryFolder("test"), "data")): Promise<TestPostgres> {
  const server = await openPostgres({ dataDir, fast: true, log: () => {} });
  const remove = async () => {
    await server.release();
    fs.rmSync(server.folder, { recursive: true, force: true });
    fs.rmSync(path.dirname(dataDir), { recursive: true, force: true });
  };
  return { ...server, dataDir, remove };
}

/** Copies a database file by file, the fastest way there is. */
export async function cloneDatabase(adminUrl: string, template: string, name: string): Promise<void> {
  await withSession(adminUrl, (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)} STRATEGY FILE_COPY`),
  );
}

export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withSession(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
