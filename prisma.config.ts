import path from "node:path";
import { defineConfig } from "prisma/config";

// Without these two the Prisma CLI downloads a native engine, and asks its maker for updates: lib/cli/schema-engine does the work offline.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "lib/cli/schema-engine");
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "npm run seed" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
