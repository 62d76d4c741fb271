/** One thing wrong in content/: where it is, what it is, and what to do. */
export type Problem = { file: string; record?: string; field?: string; problem: string; remedy: string };

/** Thrown by loadContent with every problem found, so that an editor mends them in one go. */
export class ContentError extends Error {
  readonly lines: string[];

  constructor(readonly problems: Problem[]) {
    const lines = problems.map(formatProblem);
    super(`content/ has ${problems.length} problem(s):\n${lines.join("\n")}`);
    this.name = "ContentError";
    this.lines = lines;
  }
}

/** `content/states/states.yaml · ps · name.fr: problem. Remedy: …` */
export function formatProblem({ file, record, field, problem, remedy }: Problem): string {
  const where = [file, record, field].filter(Boolean).join(" · ");
  return `${where}: ${problem}. Remedy: ${remedy}.`;
}
