import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

const alias = {
  "@": root,
  "server-only": path.join(root, "tests/setup/empty.ts"),
  "next/cache": path.join(root, "tests/setup/next-cache.ts"),
};

/** What every project has: files run in processes of their own, for each has its own environment and database. */
const shared = { environment: "node", pool: "forks", restoreMocks: true, unstubEnvs: true } as const;

/** Three suites of `npm test`; `npx vitest --project unit` watches one. */
export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          include: ["tests/{unit,content,messages}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/setup/console.ts"],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/setup/db-server.ts"],
          setupFiles: ["tests/setup/console.ts", "tests/setup/db-file.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Whole instances are started and killed here: one after the other, and with time.
        test: {
          ...shared,
          name: "cli",
          include: ["tests/cli/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
