// Lets this process import TypeScript, with the `@/…` alias of tsconfig.json. Plain JavaScript: it is what makes the rest readable.
import path from "node:path";
import { register as registerCommonJs } from "tsx/cjs/api";
import { register as registerModules } from "tsx/esm/api";

/** @type {(() => void)[]} */
let undo = [];

/** @param {string} root folder of tsconfig.json */
export function registerTypeScript(root) {
  process.env.TSX_TSCONFIG_PATH ??= path.join(root, "tsconfig.json");
  undo = [registerModules(), registerCommonJs()];
}

/** Ends it: Next loads its thousands of files faster, and exactly as under `next start`, without our hooks. */
export async function unregisterTypeScript() {
  await Promise.all(undo.splice(0).map((end) => end()));
}
