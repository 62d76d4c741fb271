import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** One digest over names and bytes of files and folders, below the current folder; `skip` leaves some out. A missing one counts as empty. */
export function digestFiles(roots: readonly string[], skip: (file: string) => boolean = () => false): string {
  const hash = createHash("sha256");
  const files = roots.flatMap(filesOf).filter((file) => !skip(file));
  for (const file of files.sort()) hash.update(`${file}\0`).update(fs.readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesOf(root: string): string[] {
  const stat = fs.statSync(root, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [root];
  const entries = fs.readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join("/"));
}

/** Whether the stamp says that this very state was dealt with. */
export function isStamped(stamp: string, digest: string): boolean {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === digest;
}

/** Written last: what was interrupted has no stamp, and is done again. */
export function writeStamp(stamp: string, digest: string): void {
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, digest);
}
