import { expect, it } from "vitest";
import { EnvError, parseEnv } from "@/lib/env";

it("has a default for everything, and takes an empty variable for none", () => {
  expect(parseEnv({ PORT: "", DATABASE_URL: "" })).toEqual({
    PORT: 3000,
    CONTENT_DIR: "content",
    DATA_DIR: ".data",
    PAGE_CACHE_MB: 64,
    TRUST_PROXY: 0,
    RATE_LIMIT: 600,
  });
});

it.each([
  [{ PORT: "http" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ DATABASE_URL: "mysql://localhost/kb" }, "DATABASE_URL"],
  [{ DATABASE_URL: "localhost" }, "DATABASE_URL"],
  [{ REVALIDATE_SECRET: "short" }, "REVALIDATE_SECRET"],
  [{ PAGE_CACHE_MB: "0" }, "PAGE_CACHE_MB"],
])("refuses %o in one line that names it", (source, name) => {
  const refusal = new RegExp(`^${name} must [^\\n]+: correct it in the environment or in \\.env, or remove it\\.$`);
  expect(() => parseEnv(source)).toThrow(refusal);
  expect(() => parseEnv(source)).toThrow(EnvError);
});
