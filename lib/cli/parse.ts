import process from "node:process";
import { parseArgs } from "node:util";
import { parseResolution, toParsed } from "@/lib/import/text/parse";
import { issuerSchema, textLanguageSchema } from "@/lib/import/text/schema";
import { printHelp } from "./help";
import { Refusal } from "./refusal";
import { readTextFile } from "./text-file";

const HELP = `npm run --silent parse -- FILE --lang ar|en|fr [--issuer unga|oic]

Reads the raw text of one resolution, as it comes out of a PDF or off a press page, and prints what it says as JSON: language, title,
enacting words, recitals, operative paragraphs with their printed numbers, footnotes, symbols cited, warnings. Nothing is stored.

  FILE            UTF-8 (or UTF-16 with its mark) of at most 5 MB; - reads standard input
  --lang LANG     ar, en or fr: the language of the text; of a text in two scripts, the half that is read
  --issuer WHO    unga or oic; told from the text when not given
  --help          this text

Exit 0 with the JSON on standard output; 1 with one sentence on standard error when there is no resolution in the text.`;

if (!printHelp(HELP)) await parse(process.argv.slice(2));

async function parse(args: string[]): Promise<void> {
  const { file, options } = readArguments(args);
  const draft = parseResolution(await readTextFile(file), options);
  process.stdout.write(`${JSON.stringify(toParsed(draft), null, 2)}\n`);
}

function readArguments(args: string[]) {
  const { values, positionals } = readOptions(args);
  const language = textLanguageSchema.safeParse(values.lang);
  if (!language.success) throw new Refusal(`In which language is the text? Give --lang ar, --lang en or --lang fr.`);
  const issuer = issuerSchema.optional().safeParse(values.issuer);
  if (!issuer.success) throw new Refusal("--issuer takes unga or oic.");
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Refusal(`Which text? Give one file, or - for standard input.\n\n${HELP}`);
  return { file, options: { language: language.data, issuer: issuer.data } };
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: { lang: { type: "string" }, issuer: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${HELP}`);
  }
}
