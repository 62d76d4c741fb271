import process from "node:process";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { main } from "./shutdown";

const HELP = `npm run import -- akn PATH… [--dry-run] [--json] [--jobs N]
npm run import -- text FILE --lang ar|en|fr [--issuer unga|oic] [--write]

Brings documents into the database.

  akn   resolutions as Akoma Ntoso 3.0: files, folders, .zip, .tar.xz
  text  one resolution as raw text out of a PDF or a press page

Each with --help.`;

/** One module a kind of document; loaded when it is asked for. */
const KINDS: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
  akn: () => import("./import-akn"),
  text: () => import("./import-text"),
};

const [kind = "", ...args] = process.argv.slice(2);
if (Object.hasOwn(KINDS, kind) || !printHelp(HELP)) await main(dispatch);

async function dispatch(): Promise<void> {
  const load = KINDS[kind];
  if (!load) throw new Refusal(kind ? `There is no import of ${kind}.\n\n${HELP}` : HELP);
  const { run } = await load();
  await run(args);
}
