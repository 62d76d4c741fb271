import { readContent } from "@/lib/content/load";
import { formatProblem } from "@/lib/content/error";
import { NOUNS, type Noun } from "@/lib/content/nouns";

const HELP = `npm run content [-- --only FOLDER[,FOLDER]]

Checks content/: shapes, quotations, references, ids, dates, paragraphs. Prints the number of records per noun,
then a line for each problem: file, record, field, problem, remedy. Exit 0 when everything holds, else 1.

  --only FOLDER   report the problems of these folders alone, for example organizations,states
  --help          this text`;

async function main(args: string[]): Promise<number> {
  if (args.includes("--help")) return print(HELP, 0);
  const only = args[args.indexOf("--only") + 1]?.split(",") ?? [];
  const { content, problems } = await readContent();
  const wanted = args.includes("--only")
    ? problems.filter(({ file }) => only.some((folder) => file.startsWith(`content/${folder}`)))
    : problems;
  for (const noun of ["sources", ...(Object.keys(NOUNS) as Noun[])] as const)
    console.log(`${String(content[noun].length).padStart(6)}  ${noun}`);
  for (const problem of wanted) console.error(formatProblem(problem));
  return print(wanted.length === 0 ? "content holds" : `${wanted.length} problem(s)`, wanted.length === 0 ? 0 : 1);
}

function print(line: string, code: number): number {
  console.log(line);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
