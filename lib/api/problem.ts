import { z } from "zod";

/** RFC 9457. `type` is an address of the reference page's part on this kind of error; `errors` names each parameter at fault. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "What went wrong and what to do about it (RFC 9457)." });

export type ProblemBody = z.infer<typeof problem>;
export type ParameterError = { parameter: string; detail: string };

const TITLES = {
  400: "This request makes no sense",
  404: "There is nothing here",
  405: "This method is not supported",
  406: "This format is not to be had here",
  414: "This address is too long",
  410: "This is no longer here",
  413: "This request is too large",
  429: "Too many requests",
  500: "This answer could not be made",
  503: "What is asked for cannot be had for a moment",
} as const;

export type ProblemStatus = keyof typeof TITLES;

/** Thrown anywhere below an operation, and answered as problem details. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: ProblemStatus,
    /** One or two sentences: what is the matter and what to do. */
    readonly detail: string,
    readonly extra: { errors?: ParameterError[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
  }
}

export const PROBLEM_TYPE = "application/problem+json";

export function problemBody({ status, detail, extra }: Problem, instance?: string): ProblemBody {
  return {
    type: `/en/developers#problem-${status}`,
    title: TITLES[status],
    status,
    detail,
    ...(instance === undefined ? {} : { instance }),
    ...(extra.errors ? { errors: extra.errors } : {}),
  };
}

/** Any failure as a problem: what is none of ours says no more than that it happened. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isAway(error)) return new Problem(503, "Try again in a few seconds.", { headers: { "retry-after": "5" } });
  console.error(error);
  return new Problem(500, "The fault is ours. Try again later; if it lasts, tell us the address that you asked for.");
}

const AWAY = /ECONNREFUSED|ECONNRESET|timeout|terminat|Can't reach|starting up|shutting down|P1001|P1002|P1008|P1017|P2024/i;

function isAway(error: unknown): boolean {
  const { message = "", code = "", cause } = (error ?? {}) as { message?: string; code?: string; cause?: unknown };
  return AWAY.test(`${code} ${message}`) || (cause !== undefined && isAway(cause));
}
