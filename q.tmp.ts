import pg from "pg"; import { openPostgres } from "@/lib/server/postgres";
const s = await openPostgres({ dataDir: process.env.DATA_DIR ?? ".data" });
const c = new pg.Client({ connectionString: s.url("kb") }); await c.connect();
for (const q of process.argv.slice(2)) { const t=performance.now(); try { const r = await c.query(q); console.log(q.slice(0,100), `${Math.round(performance.now()-t)}ms`); for (const row of r.rows.slice(0,60)) console.log("  ", Object.values(row).map(v=>typeof v==="object"?JSON.stringify(v):String(v)).join(" | ").slice(0,400)); } catch(e) { console.log(String(e)); } }
await c.end(); await s.release();
