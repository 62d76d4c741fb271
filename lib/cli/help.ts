import process from "node:process";

/** Prints the help when it was asked for. */
export function printHelp(text: string, args = process.argv.slice(2)): boolean {
  const wanted = args[0] === "help" || args.includes("--help") || args.includes("-h");
  if (wanted) console.log(text);
  return wanted;
}
