import { z } from "zod";
import type { Operation } from "./operation";
import { problem } from "./problem";
import { API } from "./reading";

const SCHEMAS = "#/components/schemas/";

type Schema = Record<string, unknown>;

/**
 * The description of the interface in OpenAPI 3.1, made of the same table that answers: it cannot say anything else than what is done.
 * Named schemas (Zod's `meta({ id })`) stand once, under components.
 */
export function openApi(operations: readonly Operation[], { origin, version }: { origin: string; version: string }): Schema {
  const components: Record<string, Schema> = {};
  const toSchema = (schema: z.ZodType) => collect(schema, components);
  const paths: Record<string, Schema> = {};
  for (const operation of operations) paths[operation.path] = { get: toOperation(operation, toSchema) };
  const problemSchema = toSchema(problem);
  return {
    openapi: "3.1.0",
    info: {
      title: "OIC knowledge base",
      version,
      summary: "The institutional memory of the Organization of Islamic Cooperation as data, in Arabic, English and French.",
      description: `Everything on a page is also data, without a key. Every fact carries the words of the source that prove it. Reference: ${origin}/en/developers`,
      contact: { name: "Reference and examples", url: `${origin}/en/developers` },
      license: { name: "MIT for the records; the source documents remain their publishers'", url: `${origin}/data/LICENSE.txt` },
    },
    servers: [{ url: `${origin}${API}` }],
    security: [],
    tags: tagsOf(operations),
    paths,
    components: { schemas: components, responses: problemResponses(problemSchema), headers: HEADERS },
  };
}

/** What a tag gathers is said by its first operation, the list. */
function tagsOf(operations: readonly Operation[]): Schema[] {
  const tags = new Map(operations.toReversed().map(({ tag, summary }) => [tag, summary]));
  return [...tags].reverse().map(([name, description]) => ({ name, description }));
}

/** A schema as JSON Schema 2020-12, its named parts moved to the components. */
function collect(schema: z.ZodType, components: Record<string, Schema>): Schema {
  const { $defs, ...own } = z.toJSONSchema(schema, { io: "output", reused: "inline", unrepresentable: "any" }) as Schema & {
    $defs?: Record<string, Schema>;
  };
  for (const [name, part] of Object.entries($defs ?? {})) components[name] ??= rename(part);
  const root = rename(own);
  const { id } = (schema.meta() ?? {}) as { id?: string };
  if (id === undefined) return root;
  components[id] ??= root;
  return { $ref: SCHEMAS + id };
}

/** Zod points to `#/$defs/…`; and `$schema` and `id` say nothing inside OpenAPI. */
function rename(part: Schema): Schema {
  const rest = Object.entries(part).filter(([key]) => key !== "$schema" && key !== "id");
  return JSON.parse(JSON.stringify(Object.fromEntries(rest)).replaceAll('"#/$defs/', `"${SCHEMAS}`)) as Schema;
}

function toOperation(operation: Operation, toSchema: (schema: z.ZodType) => Schema): Schema {
  const { id, tag, summary, description, formats, kind, result } = operation;
  const json = { schema: toSchema(result) };
  const others = formats.slice(1).map(({ type }) => [type.split(";")[0] ?? type, {}] as const);
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [...parametersOf(operation, "path", operation.params), ...parametersOf(operation, "query", operation.query)],
    responses: {
      "200": {
        description: kind === "list" ? "A page of the list." : "The record.",
        headers: {
          ETag: { $ref: "#/components/headers/ETag" },
          "Last-Modified": { $ref: "#/components/headers/LastModified" },
          Link: { $ref: "#/components/headers/Link" },
        },
        content: { "application/json": json, ...Object.fromEntries(others) },
      },
      "304": { description: "You have it already: the condition of If-None-Match or If-Modified-Since holds." },
      "400": { $ref: "#/components/responses/BadRequest" },
      ...(kind === "item"
        ? {
            "308": { description: "The record has another id today: its data stands at Location." },
            "404": { $ref: "#/components/responses/NotFound" },
          }
        : {}),
      "406": { $ref: "#/components/responses/NotAcceptable" },
      "429": { $ref: "#/components/responses/TooManyRequests" },
      "503": { $ref: "#/components/responses/Unavailable" },
    },
  };
}

function parametersOf({ example, query }: Operation, place: "path" | "query", shape: z.ZodObject): Schema[] {
  const { properties = {}, required = [] } = z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }) as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  const examples: Record<string, string> = place === "path" ? example.params : example.query;
  return Object.entries(properties).map(([name, { description, example: own, ...schema }]) => ({
    name,
    in: place,
    required: place === "path" || (shape === query && required.includes(name)),
    ...(description === undefined ? {} : { description }),
    schema,
    ...(examples[name] !== undefined
      ? { example: schema.type === "integer" ? Number(examples[name]) : examples[name] }
      : own === undefined
        ? {}
        : { example: own }),
  }));
}

const HEADERS = {
  ETag: { description: "Send it back in If-None-Match.", schema: { type: "string" } },
  LastModified: { description: "When anything in the collection last changed.", schema: { type: "string" } },
  Link: { description: "The next page (rel=next) and the other formats (rel=alternate).", schema: { type: "string" } },
  RetryAfter: { description: "Seconds to wait.", schema: { type: "integer" } },
};

const PROBLEMS = {
  BadRequest: "A parameter makes no sense: `errors` names each, and what it may be.",
  NotFound: "There is no such record.",
  NotAcceptable: "None of the formats here is one that you accept: `detail` lists them.",
  TooManyRequests: "You asked too often: wait as many seconds as Retry-After says.",
  Unavailable: "The database is away for a moment, or a file cannot be made now: `detail` says which.",
};

function problemResponses(schema: Schema): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(PROBLEMS).map(([name, description]) => [
      name,
      {
        description,
        ...(name === "TooManyRequests" || name === "Unavailable"
          ? { headers: { "Retry-After": { $ref: "#/components/headers/RetryAfter" } } }
          : {}),
        content: { "application/problem+json": { schema } },
      },
    ]),
  );
}
