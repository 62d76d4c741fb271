import { originOf } from "@/lib/api/origin";
import { findSuccessor } from "@/lib/entity/former";
import { isLocale } from "@/lib/i18n/locales";
import { PressBusy } from "@/lib/server/press";
import { FILE_TYPES, fileHref, parseFileName, type FileKind } from "@/lib/work/files/name";
import { makeDocx, makePdf, pdfBrowser, type Wanted } from "@/lib/work/files/make";

export const dynamic = "force-dynamic";

/** `/ar/resolutions/unga-37-4/files/ar-en.docx`: a text as a file, in one language or several side by side. */
export async function GET(request: Request, { params }: RouteContext<"/[locale]/resolutions/[id]/files/[name]">): Promise<Response> {
  const { locale, id, name } = await params;
  const file = parseFileName(name);
  if (!isLocale(locale) || !file)
    return problem(404, "There is no such file: the name is the languages and docx or pdf, as in ar-en.docx.");
  const today = new Date().toISOString().slice(0, 10);
  const wanted = { id, languages: file.languages, locale, origin: originOf(request), today };
  try {
    const made = await make(file.kind, wanted);
    if (made instanceof Response) return made;
    if (!made) {
      const now = await findSuccessor(id);
      return now
        ? new Response(null, { status: 308, headers: { location: fileHref(locale, now.id, file.languages, file.kind) } })
        : problem(404, "There is no such text, or none in these languages.");
    }
    return new Response(new Uint8Array(made), {
      headers: {
        "content-type": FILE_TYPES[file.kind],
        "content-disposition": `attachment; filename="${id}.${name}"`,
        "cache-control": "public, max-age=0, must-revalidate",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (error instanceof PressBusy) return problem(503, "Many files are being made: try again in half a minute.", "30");
    console.error(error);
    return problem(503, "The file could not be made just now: try again in a minute.", "60");
  }
}

async function make(kind: FileKind, wanted: Wanted): Promise<Buffer | Response | null> {
  if (kind === "docx") return makeDocx(wanted);
  const browser = pdfBrowser();
  if (!browser) return problem(503, "This server has no browser to print with: print the page itself, or take the Word file.");
  return makePdf(wanted, browser);
}

/** RFC 9457. */
function problem(status: 404 | 503, detail: string, retryAfter?: string): Response {
  const title = status === 404 ? "There is nothing here" : "This file cannot be made now";
  return Response.json(
    { type: "about:blank", title, status, detail },
    {
      status,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }),
      },
    },
  );
}
