import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { openApi } from "@/lib/api/openapi";
import { OPERATIONS } from "@/lib/api/operations";

const document = openApi(OPERATIONS, { origin: "https://kb.example", version: "1.0.0" });

describe("the OpenAPI document", () => {
  it("satisfies a linter's recommended rules", async () => {
    const config = await createConfig({
      extends: ["recommended"],
      rules: { "no-server-example.com": "off", "operation-4xx-response": "error" },
    });
    const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: "openapi.json", config });
    expect(problems.map(({ message, ruleId, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ""}`)).toEqual([]);
  });

  it("describes every operation, each parameter with words, and names every schema once", () => {
    const operations = Object.values(
      document.paths as Record<string, { get: { operationId: string; parameters: { description?: string; in: string }[] } }>,
    );
    expect(operations).toHaveLength(OPERATIONS.length);
    expect(new Set(operations.map(({ get }) => get.operationId)).size).toBe(OPERATIONS.length);
    for (const { get } of operations)
      for (const parameter of get.parameters)
        if (parameter.in === "query") expect(parameter, JSON.stringify(parameter)).toHaveProperty("description");
  });
});
