import "server-only";
import { OPEN_HEADERS, problemResponse } from "@/lib/api/handle";
import { originOf } from "@/lib/api/origin";
import { Problem } from "@/lib/api/problem";
import { API, COLLECTIONS, parseWeight, preferredLanguage, type Noun } from "@/lib/api/reading";
import { getChangesOf } from "@/lib/change/queries";
import { toPlace } from "@/lib/entity/place";
import { getPlaceOf } from "@/lib/entity/queries";
import type { Locale } from "@/lib/i18n/locales";
import { findByFrbr, findByKey, findByNumber } from "@/lib/work/data/queries";
import { readerLocale, readFrbr, readKey, splitParagraph } from "./resolve";

/** Formats to which an address of a thing may lead, by what the client accepts. */
const DATA_TYPES: Record<string, string> = {
  "application/json": "json",
  "application/ld+json": "jsonld",
  "text/turtle": "ttl",
  "application/akn+xml": "akn.xml",
};

type Reader = { locale: Locale; extension: string | null };

function readerOf(request: Request): Reader {
  const lang = new URL(request.url).searchParams.get("lang");
  return {
    locale: readerLocale(lang, preferredLanguage(request.headers.get("accept-language"))),
    extension: wantedData(request.headers.get("accept")),
  };
}

/** The extension of a data format that the client likes better than a page. */
export function wantedData(accept: string | null): string | null {
  const wishes = (accept ?? "").toLowerCase().split(",").map(parseWeight);
  const weight = (type: string) => wishes.find(({ name }) => name === type)?.weight ?? 0;
  const html = Math.max(weight("text/html"), weight("application/xhtml+xml"));
  const [best] = Object.keys(DATA_TYPES).toSorted((one, other) => weight(other) - weight(one));
  return best !== undefined && weight(best) > html ? (DATA_TYPES[best] ?? null) : null;
}

/** 303: not the thing itself, but a page or data about it (the thing's own address stays what it is). */
function see(request: Request, path: string): Response {
  return new Response(null, {
    status: 303,
    headers: {
      ...OPEN_HEADERS,
      location: encodeURI(decodeURI(path)),
      vary: "accept, accept-language",
      "cache-control": "public, max-age=300",
      link: `<${originOf(request)}${new URL(request.url).pathname}>; rel="canonical"`,
    },
  });
}

function segmentsOf(request: Request, prefix: string): string[] {
  return new URL(request.url).pathname
    .slice(prefix.length)
    .split("/")
    .filter(Boolean)
    .map((segment) => decodeURIComponent(segment));
}

async function answer(request: Request, find: () => Promise<string>): Promise<Response> {
  try {
    return see(request, await find());
  } catch (error) {
    return problemResponse(error, request);
  }
}

/** `/id/{id}`: any record; `/id/{work}/{paragraph}`; `/id/{source}/{start}-{end}`. */
export function answerId(request: Request): Promise<Response> {
  return answer(request, async () => {
    const [id = "", part] = segmentsOf(request, "/id/");
    return recordPath(id, part ?? null, readerOf(request));
  });
}

async function recordPath(id: string, part: string | null, { locale, extension }: Reader): Promise<string> {
  const row = /^[a-z0-9-]{1,120}$/.test(id) ? await getPlaceOf(id) : null;
  if (!row) throw await missing(id);
  if (extension !== null) {
    const paragraph = part !== null && row.noun === "WORK" ? `/provisions/${part}` : "";
    return `${API}/${COLLECTIONS[row.noun as Noun]}/${id}${paragraph}.${paragraph === "" ? extension : "json"}`;
  }
  if (part === null) return toPlace(row, locale).href;
  if (row.noun === "SOURCE" && /^\d+-\d+$/.test(part)) return `/${locale}/sources/${id}/${part}#quote`;
  return toPlace(row, locale, part).href;
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
    const { segments, paragraph } = splitParagraph(segmentsOf(request, "/r/"));
    const reader = readerOf(request);
    const text = segments.join("/");
    const found = await findWorks(segments);
    if (found.length === 0) throw new Problem(404, "No text here has this number. Search for it, or write it as its issuer prints it.");
    if (found.length > 1 && reader.extension === null) return `/${reader.locale}/search?q=${encodeURIComponent(text)}`;
    return recordPath(found[0]?.id ?? "", paragraph, reader);
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
    const frbr = readFrbr(segmentsOf(request, "/akn/"));
    const work = frbr && (await findByFrbr(frbr));
    if (!frbr || !work) throw new Problem(404, "No text here has this FRBR address.");
    const { locale, extension } = readerOf(request);
    const language = frbr.language ?? locale;
    if (frbr.isFile || extension === "akn.xml") return `${API}/resolutions/${work.id}.akn.xml?lang=${language}`;
    return recordPath(work.id, null, { locale: language, extension });
  });
}
