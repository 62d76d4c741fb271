import fs from "node:fs";

/** Names of the migrations in this folder, in the order in which they apply. */
export function migrationNames(dir: string): string[] {
  const folders = fs.readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}
