import "server-only";
import { env } from "@/lib/env";
import { MAX_LIMIT } from "./operation";
import { OPERATIONS } from "./operations";
import { API } from "./reading";

export type ReferenceOperation = { id: string; path: string; parameters: string[]; formats: string[]; example: string };

const EXAMPLE_KEYS = ["list", "format", "negotiate", "changes", "bulk", "oai", "mcp"] as const;

export type Reference = {
  examples: { key: (typeof EXAMPLE_KEYS)[number]; code: string }[];
  tags: { tag: string; operations: ReferenceOperation[] }[];
  errors: number[];
  maxLimit: number;
  perMinute: number;
};

/** The reference page's facts, of the same table as the OpenAPI document. */
export function toReference(): Reference {
  const host = env.SITE_URL ? new URL(env.SITE_URL).origin : `http://localhost:${env.PORT || 3000}`;
  const code: Record<(typeof EXAMPLE_KEYS)[number], string> = {
    list: `curl '${host}${API}/organizations?kind=COMMITTEE&fields=name,parents&lang=en'`,
    format: `curl '${host}${API}/resolutions/cfm-ex-21-2025-08-25.akn.xml?lang=ar'`,
    negotiate: `curl -L -H 'Accept: text/turtle' '${host}/id/al-quds-committee'`,
    changes: `curl '${host}${API}/changes?since=2026-01-01'`,
    bulk: `curl '${host}/data'`,
    oai: `curl '${host}/oai?verb=ListRecords&metadataPrefix=oai_dc'`,
    mcp: `claude mcp add --transport http oic ${host}/mcp`,
  };
  const tags = [...new Set(OPERATIONS.map(({ tag }) => tag))];
  return {
    examples: EXAMPLE_KEYS.map((key) => ({ key, code: code[key] })),
    tags: tags.map((tag) => ({ tag, operations: OPERATIONS.filter((operation) => operation.tag === tag).map(toOperation) })),
    errors: [400, 404, 405, 406, 410, 429, 500, 503],
    maxLimit: MAX_LIMIT,
    perMinute: env.RATE_LIMIT,
  };
}

function toOperation({ id, path, query, formats, example }: (typeof OPERATIONS)[number]): ReferenceOperation {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(example.params[name] ?? ""));
  const search = new URLSearchParams(example.query).toString();
  return {
    id,
    path: API + path,
    parameters: Object.keys(query.shape),
    formats: formats.map(({ extension }) => `.${extension}`),
    example: API + address + (search === "" ? "" : `?${search}`),
  };
}
