import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlQuery, type SqlResultSet } from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import { parse } from "pg-connection-string";
import type pg from "pg";

/**
 * Prisma's schema engine as WebAssembly on the `pg` driver. Prisma's own way is a native binary that is downloaded at install time;
 * this one needs nothing but npm packages. It speaks an internal protocol: keep @prisma/schema-engine-wasm on the exact version of
 * `prisma`, and run `migrate dev`, `reset`, `diff` and `resolve` once after an upgrade.
 */
export type SchemaEngine = wasm.SchemaEngine & { close: () => Promise<void> };

/** Opens the engine on one database. `datamodels` are pairs of file name and schema text, for commands that compare. */
export async function openSchemaEngine(url: string, datamodels?: [string, string][]): Promise<SchemaEngine> {
  await (loaded ??= load());
  // Parsed: a `connectionString` would win over the name of the shadow database, and the shadow run hit the real one.
  const connections = new Connections(parse(url) as pg.PoolConfig);
  const engine = await wasm.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(connections));
  const close = async () => {
    engine.free();
    await connections.close();
  };
  return Object.assign(engine, { close });
}

let loaded: Promise<void> | undefined;

/** What the package's own entry does, without its `import` of a .wasm file, which Node cannot do. */
async function load(): Promise<void> {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(`schema engine: ${message}`) },
  });
  const bytes = fs.readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": wasm as unknown as WebAssembly.ModuleImports });
  wasm.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
}

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

class Connections extends PrismaPg {
  readonly #open = new Set<Adapter>();

  constructor(private readonly settings: pg.PoolConfig) {
    super(settings);
  }

  override async connect(): Promise<Adapter> {
    const adapter = mend(await super.connect());
    const dispose = adapter.dispose.bind(adapter);
    this.#open.add(adapter);
    adapter.dispose = async () => void (this.#open.delete(adapter) && (await dispose()));
    return adapter;
  }

  /** Else the advisory lock of a migration would live until the pool's idle timeout, ten seconds later. */
  async close(): Promise<void> {
    for (const adapter of [...this.#open]) await adapter.dispose();
  }

  /** As upstream, but in working order: upstream drops the database before it closes its own session in it. */
  override async connectToShadowDb(): Promise<Adapter> {
    const admin = await this.connect();
    const database = `prisma_shadow_${randomUUID()}`;
    await admin.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new Connections({ ...this.settings, database }).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await admin.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`);
      await admin.dispose();
    };
    return shadow;
  }
}

/** Inner parts of the adapter's classes that their types hide. */
type Queryable = {
  performIO: (query: SqlQuery) => Promise<{ fields?: { dataTypeID: number }[] }>;
  queryRaw: (query: SqlQuery) => Promise<SqlResultSet>;
};

/** The adapter as the schema engine needs it. */
function mend(adapter: Adapter): Adapter {
  acceptChars(adapter as unknown as Queryable);
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (...args) => {
    const transaction = await startTransaction(...args);
    acceptChars(transaction as unknown as Queryable);
    return transaction;
  };
  const { onError } = adapter as unknown as { onError: (error: unknown) => never };
  // Upstream splits at every semicolon, also inside the $$ bodies of functions.
  adapter.executeScript = async (script) => void (await adapter.underlyingDriver().query(script).catch(onError));
  return adapter;
}

const CHAR = 18;
const TEXT = 25;

/** The catalog has columns of the internal type "char", which the adapter refuses and the engine expects as characters. */
function acceptChars(queryable: Queryable): void {
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  let chars: number[] = [];
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    chars = [];
    result.fields?.forEach((field, index) => {
      if (field.dataTypeID !== CHAR) return;
      chars.push(index);
      field.dataTypeID = TEXT;
    });
    return result;
  };
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
