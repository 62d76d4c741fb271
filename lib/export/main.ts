import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseEnv } from "@/lib/env";
import { LOCALES } from "@/lib/i18n/locales";
import { exportFolder } from "./folder";
import { writeExport } from "./write";

// A process of its own, started by `npm run export` with the condition `react-server`: the queries are the app's.
const env = parseEnv(process.env);
const folder = exportFolder(env.DATA_DIR);
const fresh = `${folder}.new`;
fs.rmSync(fresh, { recursive: true, force: true });
const origin = env.SITE_URL ? new URL(env.SITE_URL).origin : `http://localhost:${env.PORT || 3000}`;
await writeExport(fresh, { origin, languages: LOCALES }, console.log);
// Whoever is loading the old files keeps them: open files outlive their names.
fs.rmSync(folder, { recursive: true, force: true });
fs.renameSync(fresh, folder);
console.log(`Written to ${path.relative(process.cwd(), folder)}, offered under /data`);
process.exit(0);
