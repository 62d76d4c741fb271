import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withSession } from "@/lib/server/database";
import { freePort } from "@/lib/server/port";
import { Command, ROOT } from "../setup/house";
import { startTestPostgres, temporaryFolder, type TestPostgres } from "../setup/postgres";

const folder = temporaryFolder("refusals");
const dataDir = path.join(folder, "data");
let server: TestPostgres;

beforeAll(async () => void (server = await startTestPostgres()));

afterAll(async () => {
  await server.remove();
  fs.rmSync(folder, { recursive: true });
});

/** The last thing a refused start says, and that it ends with 1. Steps that went well stand before it. */
async function refusal(env: Record<string, string>, command = "start"): Promise<string> {
  const run = new Command(command, [], { env: { DATA_DIR: dataDir, ...env } });
  expect(await run.ended).toBe(1);
  expect(run.output).not.toContain("    at "); // no stack
  return run.output
    .split("\n")
    .filter((line) => !/^ {2}\w/.test(line))
    .join("\n")
    .trim();
}

async function takePort(host?: string): Promise<{ taken: net.Server; port: number }> {
  const taken = net.createServer().listen(0, host);
  await once(taken, "listening");
  return { taken, port: (taken.address() as net.AddressInfo).port };
}

it("names a taken port and another one, before any work", async () => {
  const { taken, port } = await takePort();
  const said = await refusal({ PORT: String(port) });
  taken.close();
  expect(said).toBe(
    `Port ${port} is taken, perhaps by another instance of this: stop that one, or choose another port, for example PORT=${port + 1} npm start.`,
  );
  expect(fs.existsSync(dataDir)).toBe(false);
});

it("names a port that only 127.0.0.1 has taken", async () => {
  const { taken, port } = await takePort("127.0.0.1");
  expect(await refusal({ PORT: String(port) })).toContain(`Port ${port} is taken`);
  taken.close();
});

it.each([
  [{ PORT: "http" }, /^PORT must be a number .*: correct it/],
  [{ DATABASE_URL: "mysql://localhost/kb" }, /^DATABASE_URL must look like postgresql:.*: correct it/],
])("refuses %o", async (env, sentence) => expect(await refusal(env)).toMatch(sentence));

it("names a DATABASE_URL that does not answer, without its password", async () => {
  const said = await refusal({ DATABASE_URL: `postgresql://kb:secret@127.0.0.1:${await freePort(0)}/kb` });
  expect(said).toMatch(
    /^The database of DATABASE_URL \(127\.0\.0\.1:\d+\/kb\) does not answer: .*ECONNREFUSED.*Start it or correct DATABASE_URL/,
  );
  expect(said).not.toContain("secret");
  expect(said.split("\n")).toHaveLength(1);
});

it("names a database that the server does not have", async () => {
  expect(await refusal({ DATABASE_URL: server.url("nowhere") })).toContain('database "nowhere" does not exist');
});

it("refuses a database in which Arabic search would be wrong, and says how to make another", async () => {
  await withSession(server.url("postgres"), (client) =>
    client.query("CREATE DATABASE plain TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'"),
  );
  const said = await refusal({ DATABASE_URL: server.url("plain") });
  expect(said).toContain("LC_CTYPE C");
  expect(said).toContain("CREATE DATABASE");
});

it("prints every problem of broken content and touches no database", async () => {
  const content = path.join(folder, "content");
  fs.cpSync(path.join(ROOT, "content"), content, { recursive: true });
  const states = path.join(content, "states", fs.readdirSync(path.join(content, "states")).find((name) => name.endsWith(".yaml")) ?? "");
  fs.writeFileSync(states, fs.readFileSync(states, "utf8").replace(/^- id: .*$/m, "$&\n  unheardOf: 1"));
  const own = path.join(folder, "broken");
  const said = await refusal({ CONTENT_DIR: content, DATA_DIR: own });
  expect(said).toMatch(/content\/states\/\S+ · .*unheardOf.*Remedy: /);
  expect(fs.existsSync(path.join(own, "pg"))).toBe(false);
  expect(await refusal({ CONTENT_DIR: content, DATA_DIR: own }, "seed")).toContain("unheardOf");
});

it("names a content folder that is not there", async () => {
  expect(await refusal({ CONTENT_DIR: path.join(folder, "nothing") })).toMatch(/no content found.*Remedy: /);
});
