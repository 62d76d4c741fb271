import path from "node:path";

/** Where `npm run export` writes, and /data reads. */
export function exportFolder(dataDir: string): string {
  return path.resolve(/* turbopackIgnore: true */ dataDir, "export");
}
