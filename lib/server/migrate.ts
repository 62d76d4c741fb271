import fs from "node:fs";
import path from "node:path";
import { migrationNames } from "./migration-names";
import { openSchemaEngine } from "./schema-engine";

/**
 * Applies what is new, as `prisma migrate deploy` does: same table, same checksums, same lock, so that both can be used in turn.
 * @returns the names of the migrations that were applied
 */
export async function migrateDeploy(url: string, dir = "prisma/migrations"): Promise<string[]> {
  const engine = await openSchemaEngine(url);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: readMigrations(path.resolve(dir)),
      filters: NO_FILTERS,
    });
    return appliedMigrationNames;
  } finally {
    await engine.close();
  }
}

const NO_FILTERS = { externalTables: [], externalEnums: [] };

function readMigrations(baseDir: string) {
  return {
    baseDir,
    shadowDbInitScript: "",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    migrationDirectories: migrationNames(baseDir).map((name) => ({ path: name, migrationFile: readMigration(path.join(baseDir, name)) })),
  };
}

function readMigration(folder: string) {
  const value = fs.readFileSync(path.join(folder, "migration.sql"), "utf8");
  return { path: "migration.sql", content: { tag: "ok" as const, value } };
}
