/** Types of bootstrap.mjs, which is plain JavaScript because nothing is installed yet when it runs. */
export function nodeProblem(version: string): string | undefined;
