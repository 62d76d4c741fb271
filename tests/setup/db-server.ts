import type { TestProject } from "vitest/node";
import { ContentError, loadContent } from "@/lib/content/load";
import { ensureDatabase } from "@/lib/server/database";
import { migrateDeploy } from "@/lib/server/migrate";
import { cloneDatabase, startTestPostgres } from "./postgres";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
    /** Why there is no seeded template; empty when there is one. */
    seedProblem: string;
  }
}

export const EMPTY = "template_migrated";
export const SEEDED = "template_seeded";

/** Once for all database tests: a real PostgreSQL, and two templates to clone, one migrated, one seeded with content/ as well. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  const adminUrl = server.url("postgres");
  await ensureDatabase(server.url(EMPTY));
  await migrateDeploy(server.url(EMPTY));
  await cloneDatabase(adminUrl, EMPTY, SEEDED);
  project.provide("adminUrl", adminUrl);
  project.provide("seedProblem", await seedTemplate(server.url(SEEDED)));
  return server.remove;
}

/** Broken content must not hide the tests that need none: it fails those that do. */
async function seedTemplate(url: string): Promise<string> {
  try {
    const { seed } = await import("@/prisma/seed");
    await seed(url, await loadContent(), () => {});
    return "";
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}
