import process from "node:process";

/** Prints the help when it was asked for. */
export function printHelp(text: string, args = process.argv.slice(2)): boolean {
  const wanted = args.some((arg) => ["--help", "-h", "help"].includes(arg));
  if (wanted) console.log(text);
  return wanted;
}
