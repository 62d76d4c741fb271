import { z } from "zod";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

/** OAI-PMH 2.0, 3.6: what can be wrong with a request here, where there are sets. */
export type OaiCode =
  "badArgument" | "badResumptionToken" | "badVerb" | "cannotDisseminateFormat" | "idDoesNotExist" | "noMetadataFormats" | "noRecordsMatch";

export class OaiError extends Error {
  override readonly name = "OaiError";

  constructor(
    readonly code: OaiCode,
    message: string,
  ) {
    super(message);
  }
}

/** The formats: Dublin Core; Akoma Ntoso in the language of the source, or in one that is named. */
export const PREFIXES = ["oai_dc", "akn", ...LOCALES.map((locale) => `akn_${locale}` as const)] as const;
export type Prefix = (typeof PREFIXES)[number];

/** The language that a format names; null where any will do. */
export function languageOfPrefix(prefix: Prefix): Locale | null {
  return LOCALES.find((locale) => prefix === `akn_${locale}`) ?? null;
}

/** Which arguments each verb takes: required, and optional; a resumption token stands alone. */
const VERBS = {
  Identify: { required: [], optional: [], resumable: false },
  ListMetadataFormats: { required: [], optional: ["identifier"], resumable: false },
  ListSets: { required: [], optional: [], resumable: true },
  GetRecord: { required: ["identifier", "metadataPrefix"], optional: [], resumable: false },
  ListIdentifiers: { required: ["metadataPrefix"], optional: ["from", "until", "set"], resumable: true },
  ListRecords: { required: ["metadataPrefix"], optional: ["from", "until", "set"], resumable: true },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[]; resumable: boolean }>;

export type Verb = keyof typeof VERBS;
export type Arguments = Partial<Record<"identifier" | "metadataPrefix" | "from" | "until" | "set" | "resumptionToken", string>>;

/** @throws {OaiError} badVerb, badArgument */
export function readRequest(params: URLSearchParams): { verb: Verb; args: Arguments } {
  const verbs = params.getAll("verb");
  const verb = verbs[0] as Verb;
  if (verbs.length !== 1 || !Object.hasOwn(VERBS, verb)) throw new OaiError("badVerb", "Give one verb of OAI-PMH 2.0.");
  const { required, optional, resumable } = VERBS[verb];
  const names = [...params.keys()].filter((name) => name !== "verb");
  const repeated = names.find((name, i) => names.indexOf(name) !== i);
  if (repeated) throw new OaiError("badArgument", `${repeated} is given more than once.`);
  const args: Arguments = Object.fromEntries([...params].filter(([name]) => name !== "verb"));
  if (args.resumptionToken !== undefined && resumable) {
    if (names.length > 1) throw new OaiError("badArgument", "A resumption token stands alone.");
    return { verb, args };
  }
  const allowed: readonly string[] = [...required, ...optional];
  const illegal = names.find((name) => !allowed.includes(name));
  if (illegal) throw new OaiError("badArgument", `${verb} takes no ${illegal}.`);
  const missing = required.find((name) => !args[name]);
  if (missing) throw new OaiError("badArgument", `${verb} needs ${missing}.`);
  return { verb, args };
}

/** @throws {OaiError} cannotDisseminateFormat */
export function readPrefix(prefix: string | undefined): Prefix {
  const known = PREFIXES.find((name) => name === prefix);
  if (!known) throw new OaiError("cannotDisseminateFormat", `There is no format ${prefix}: choose from ${PREFIXES.join(", ")}.`);
  return known;
}

const SET_SPEC = /^[\w.!~*'()-]+(:[\w.!~*'()-]+)*$/;

/** The set asked for, by its form: one that holds nothing makes an empty list. @throws {OaiError} badArgument */
export function readSet(set: string | undefined): string | null {
  if (set !== undefined && !SET_SPEC.test(set)) throw new OaiError("badArgument", "This is no name of a set: ListSets lists them.");
  return set ?? null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** The interval asked for; a day or second named as `until` belongs to it whole. @throws {OaiError} badArgument */
export function readInterval({ from, until }: Arguments): { since: Date | null; before: Date | null } {
  for (const text of [from, until])
    if (text !== undefined && !((DAY.test(text) || SECOND.test(text)) && exists(text)))
      throw new OaiError("badArgument", `${text} is no date: write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.`);
  if (from && until && from.length !== until.length) throw new OaiError("badArgument", "from and until must be equally exact.");
  if (from && until && from > until) throw new OaiError("badArgument", "from lies behind until.");
  const length = until && DAY.test(until) ? 86_400_000 : 1_000;
  return { since: from ? new Date(from) : null, before: until ? new Date(Date.parse(until) + length) : null };
}

/** Whether the calendar has this day, and the day this second. */
function exists(text: string): boolean {
  const time = Date.parse(text);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text.replace(/Z$/, ""));
}

/** Where a list goes on: everything is in the token, nothing is kept here. */
const token = z.strictObject({
  prefix: z.enum(PREFIXES),
  from: z.string().nullable(),
  until: z.string().nullable(),
  set: z.string().nullable(),
  at: z.iso.datetime(),
  id: z.string(),
  cursor: z.int().min(0),
});
export type Token = z.infer<typeof token>;

/** Where the list of sets goes on. */
const setToken = z.strictObject({ spec: z.string(), cursor: z.int().min(0) });
export type SetToken = z.infer<typeof setToken>;

export function writeToken(next: Token | SetToken): string {
  return Buffer.from(JSON.stringify(next)).toString("base64url");
}

/** @throws {OaiError} badResumptionToken */
export function readToken(text: string): Token {
  return decode(text, token);
}

/** @throws {OaiError} badResumptionToken */
export function readSetToken(text: string): SetToken {
  return decode(text, setToken);
}

function decode<T>(text: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch {
    throw new OaiError("badResumptionToken", "This is no resumption token of ours: begin the list again.");
  }
}
