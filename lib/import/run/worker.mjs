// A thread of the import: makes TypeScript readable in it, then hands over to worker.ts.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { registerTypeScript } from "../../cli/typescript.mjs";

registerTypeScript(path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../.."));
await import("./worker.ts");
