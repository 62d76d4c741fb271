import "server-only";
import { negotiateFormat, splitExtension, type Format } from "@/lib/api/format";
import { OPEN_HEADERS, problemResponse } from "@/lib/api/handle";
import { OPERATIONS } from "@/lib/api/operations";
import { originOf } from "@/lib/api/origin";
import { Problem } from "@/lib/api/problem";
import { API, COLLECTIONS, parseWeight, preferredLanguage, type Noun } from "@/lib/api/reading";
import { getChangesOf } from "@/lib/change/queries";
import { findSuccessors } from "@/lib/entity/former";
import { toPlace } from "@/lib/entity/place";
import { getPlaceOf } from "@/lib/entity/queries";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { findByFrbr, findByKey, findByNumber } from "@/lib/work/data/queries";
import { readerLocale, readFrbr, readKey, splitParagraph } from "./resolve";

const PARAGRAPH_PATH = "/resolutions/{id}/provisions/{address}";

/** Who asks, and for what: the language of a page, and the format of data where one is wanted. */
type Reader = {
  locale: Locale;
  /** As named in the address, to be kept by data, which has languages of its own. */
  lang: Locale | null;
  accept: string | null;
  /** Of the address: `ttl`. */
  extension: string | undefined;
};

type Asked = { segments: string[]; reader: Reader };

function formatsOf(path: string): readonly Format[] {
  return OPERATIONS.find((operation) => operation.path === path)?.formats ?? [];
}

const EXTENSIONS = [...new Set(OPERATIONS.filter(({ kind }) => kind === "item").flatMap(({ formats }) => formats.map((f) => f.extension)))];

/** The parts of an address below `prefix`, its extension apart, and who asks. */
function read(request: Request, prefix: string): Asked {
  const { pathname, searchParams } = new URL(request.url);
  const { path, extension } = splitExtension(decodeURIComponent(pathname.slice(prefix.length)), EXTENSIONS);
  const lang = searchParams.get("lang");
  const reader: Reader = {
    locale: readerLocale(lang, preferredLanguage(request.headers.get("accept-language"))),
    lang: isLocale(lang) ? lang : null,
    accept: request.headers.get("accept"),
    extension,
  };
  return { segments: path.split("/").filter(Boolean), reader };
}

/**
 * The end of the address of the data that the client wants: `.ttl`; empty where it wants data in no format that there is, which the
 * data's own address then explains; null where it wants a page.
 * @throws {Problem} 406 for an extension that is not to be had here
 */
export function wantedData(formats: readonly Format[], { accept, extension }: Pick<Reader, "accept" | "extension">): string | null {
  if (extension !== undefined) return `.${negotiateFormat(formats, extension, null).extension}`;
  const wishes = (accept ?? "").toLowerCase().split(",").map(parseWeight);
  const weight = (type: string) => wishes.find(({ name }) => name === type)?.weight ?? 0;
  const weightOf = ({ type }: Format) => weight(type.split(";")[0] ?? type);
  const html = Math.max(weight("text/html"), weight("application/xhtml+xml"));
  const [best] = formats.toSorted((one, other) => weightOf(other) - weightOf(one));
  if (best !== undefined && weightOf(best) > html) return `.${best.extension}`;
  const takesPages = html > 0 || !accept?.trim() || weight("text/*") > 0 || weight("*/*") > 0;
  return takesPages ? null : "";
}

/** Where an address leads: 303 to a page or data about the thing, whose own address stays what it is; 308 to its address of today. */
type Target = { status: 303 | 308; path: string };

function see(path: string): Target {
  return { status: 303, path };
}

async function answer(request: Request, find: () => Promise<Target>): Promise<Response> {
  try {
    const { status, path } = await find();
    return new Response(null, {
      status,
      headers: {
        ...OPEN_HEADERS,
        location: encodeURI(decodeURI(path)),
        vary: "accept, accept-language",
        "cache-control": "public, max-age=300",
        link: `<${originOf(request)}${status === 308 ? path : new URL(request.url).pathname}>; rel="canonical"`,
      },
    });
  } catch (error) {
    return problemResponse(error, request);
  }
}

/**
 * The same address with today's id in place of a former one, in those of its segments that may be ids.
 * @throws what `otherwise` makes, where there is no former id in it
 */
async function moved(request: Request, ids: string[], otherwise: () => Promise<Problem> | Problem): Promise<Target> {
  const successors = await findSuccessors(ids);
  if (successors.size === 0) throw await otherwise();
  const { pathname, search } = new URL(request.url);
  const segments = pathname.split("/").map((segment) => {
    const { path, extension } = splitExtension(segment, EXTENSIONS);
    const now = ids.includes(path) ? successors.get(path) : undefined;
    return now ? now.id + (extension === undefined ? "" : `.${extension}`) : segment;
  });
  return { status: 308, path: segments.join("/") + search };
}

/** `/id/{id}`: any record; `/id/{work}/{paragraph}`; `/id/{source}/{start}-{end}`; each with an extension for its data. */
export function answerId(request: Request): Promise<Response> {
  return answer(request, async () => {
    const { segments, reader } = read(request, "/id/");
    const [id = "", part] = segments;
    const path = await recordPath(id, part ?? null, reader);
    return path === null ? moved(request, [id], () => missing(id)) : see(path);
  });
}

/** Null where no record has the id. */
async function recordPath(id: string, part: string | null, reader: Reader): Promise<string | null> {
  const row = /^[a-z0-9-]{1,120}$/.test(id) ? await getPlaceOf(id) : null;
  if (!row) return null;
  const collection = `/${COLLECTIONS[row.noun as Noun]}`;
  const isParagraph = part !== null && row.noun === "WORK";
  const data = wantedData(formatsOf(isParagraph ? PARAGRAPH_PATH : `${collection}/{id}`), reader);
  if (data !== null)
    return `${API}${collection}/${id}${isParagraph ? `/provisions/${part}` : ""}${data}${reader.lang ? `?lang=${reader.lang}` : ""}`;
  if (part === null) return toPlace(row, reader.locale).href;
  if (row.noun === "SOURCE" && /^\d+-\d+$/.test(part)) return `/${reader.locale}/sources/${id}/${part}#quote`;
  return toPlace(row, reader.locale, part).href;
}

async function missing(id: string): Promise<Problem> {
  const [change] = await getChangesOf([id]);
  if (change?.deleted)
    return new Problem(410, `There was a record ${id}, and it was taken out on ${change.changedAt.toISOString().slice(0, 10)}.`);
  return new Problem(404, "No record has this address. Search for its name or number.");
}

/** `/r/{issuer}/{session}/{number}[/{part}/{n}]`, and every other way to write a number. */
export function answerResolution(request: Request): Promise<Response> {
  return answer(request, async () => {
    const { segments: given, reader } = read(request, "/r/");
    const { segments, paragraph } = splitParagraph(given);
    const found = await findWorks(segments);
    const unknown = () => new Problem(404, "No text here has this number. Search for it, or write it as its issuer prints it.");
    if (found.length === 0) return moved(request, segments.slice(0, 1), unknown);
    if (found.length > 1 && wantedData(formatsOf("/resolutions/{id}"), reader) === null)
      return see(`/${reader.locale}/search?q=${encodeURIComponent(segments.join("/"))}`);
    const path = await recordPath(found[0]?.id ?? "", paragraph, reader);
    if (path === null) throw unknown();
    return see(path);
  });
}

async function findWorks(segments: string[]): Promise<{ id: string }[]> {
  const key = readKey(segments);
  const exact = key ? await findByKey(key) : [];
  if (exact.length > 0) return exact;
  const text = segments.join("/");
  const found = await findByNumber(text);
  if (found.length > 0 || segments.length < 2) return found;
  // `cfm/1/6-P`: the issuer's id, and then the number as it is printed.
  const [issuer = "", ...rest] = segments;
  return findByNumber(rest.join("/"), issuer.toLowerCase());
}

/** FRBR addresses of works and expressions; of a file, the file. */
export function answerFrbr(request: Request): Promise<Response> {
  return answer(request, async () => {
    const { segments, reader } = read(request, "/akn/");
    const frbr = readFrbr(segments);
    const work = frbr && (await findByFrbr(frbr));
    const unknown = () => new Problem(404, "No text here has this FRBR address.");
    if (!frbr || !work) return moved(request, frbr ? [frbr.issuer, frbr.number] : [], unknown);
    const locale = frbr.language ?? reader.locale;
    const extension = reader.extension ?? (frbr.isFile ? "akn.xml" : undefined);
    const path = await recordPath(work.id, null, { ...reader, locale, lang: frbr.language ?? reader.lang, extension });
    if (path === null) throw unknown();
    return see(path);
  });
}
