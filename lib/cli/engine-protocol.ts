import fs from "node:fs";
import process from "node:process";
import readline from "node:readline";
import { parseArgs } from "node:util";
import { ensureDatabase, withSession } from "@/lib/server/database";
import { openSchemaEngine, type SchemaEngine } from "@/lib/server/schema-engine";
import { messageOf } from "./refusal";

// What Prisma's native schema engine says on its standard input and output: JSON-RPC, a line a message; and its `cli` subcommands.

type Message = { id: number; method?: string; params?: unknown };
type Params = Record<string, unknown> & { datasource?: { url?: string }; migrationsList?: unknown; filters?: unknown };

const options = {
  datamodels: { type: "string", multiple: true },
  datasource: { type: "string" },
  version: { type: "boolean" },
} as const;
// Not strict: the CLI passes more, such as --extension-types, that only the native engine knows.
const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: false });
const files = (values.datamodels as string[] | undefined) ?? [];
const given = typeof values.datasource === "string" ? (JSON.parse(values.datasource) as { url?: string }).url : undefined;
const url = given ?? process.env.DATABASE_URL ?? "";

async function runSubcommand(name: string): Promise<void> {
  try {
    await SUBCOMMANDS[name]?.();
  } catch (error) {
    console.error(`{}\n${JSON.stringify(failure(error))}`); // the CLI drops the first line
    process.exitCode = 1;
  }
}

const SUBCOMMANDS: Record<string, () => Promise<unknown>> = {
  "can-connect-to-database": () => withSession(url, async () => {}),
  "create-database": () => ensureDatabase(url),
  "drop-database": () => dropDatabase(url),
};

async function dropDatabase(target: string): Promise<void> {
  const admin = new URL(target);
  const name = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = "/postgres";
  await withSession(admin.href, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));
}

function failure(error: unknown) {
  const code = String((error as { code?: unknown }).code ?? "");
  const error_code = code === "3D000" ? "P1003" : code.startsWith("28") ? "P1000" : "P1001";
  return { level: "ERROR", target: "schema_engine::logger", fields: { error_code, message: messageOf(error) } };
}

function listen(): void {
  let queue = Promise.resolve();
  let current = 0;
  // A trap inside WebAssembly would otherwise end the CLI silently, with code 0.
  process.on("uncaughtException", (error) => {
    sendFailure(current, error);
    setTimeout(() => process.exit(1), 50);
  });
  const lines = readline.createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    queue = queue.then(() => {
      const message = JSON.parse(line) as Message;
      current = message.id;
      return answer(message);
    });
  });
  lines.on("close", () => void queue.then(() => process.exit(0)));
}

async function answer({ id, method, params }: Message): Promise<void> {
  if (!method) return; // the CLI's answer to our own "print"
  const input = ((Array.isArray(params) ? params[0] : params) ?? {}) as Params;
  try {
    const result = method === "createDatabase" ? await createDatabase(input) : await call(method, input);
    const printed = method === "diff" ? (result as { stdout?: string } | null)?.stdout : undefined;
    if (printed) send({ id: 1_000_000_000 + id, method: "print", params: { content: printed } });
    send({ id, result: result ?? null });
  } catch (error) {
    sendFailure(id, error);
  }
}

async function createDatabase({ datasource }: Params): Promise<{ databaseName: string }> {
  const target = datasource?.url ?? url;
  await ensureDatabase(target);
  return { databaseName: decodeURIComponent(new URL(target).pathname.slice(1)) };
}

let engine: SchemaEngine | undefined;

async function call(method: string, input: Params): Promise<unknown> {
  const datamodels = files.map((file): [string, string] => [file, fs.readFileSync(file, "utf8")]);
  engine ??= await openSchemaEngine(url, datamodels.length > 0 ? datamodels : undefined);
  const methods = engine as unknown as Record<string, (input: unknown) => Promise<unknown>>;
  // These two read the shadow schema that devDiagnostic leaves in the engine.
  if (method === "evaluateDataLoss" || method === "createMigration")
    await methods.devDiagnostic?.({ migrationsList: input.migrationsList, filters: input.filters });
  const name = method === "getDatabaseVersion" ? "version" : method;
  if (!methods[name]) throw new Error(`the schema engine has no method ${method}`);
  return methods[name](input);
}

function sendFailure(id: number, error: unknown): void {
  const message = messageOf(error);
  const error_code = (error as { code?: unknown }).code ?? null;
  send({ id, error: { code: 4466, message, data: { is_panic: false, message, meta: null, error_code } } });
}

function send(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

if (values.version) console.log("schema-engine-cli wasm");
else if (positionals[0] === "cli") await runSubcommand(positionals[1] ?? "");
else listen();
