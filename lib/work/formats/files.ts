import type { Format, Rendering } from "@/lib/api/format";
import { Problem } from "@/lib/api/problem";
import { PressBusy } from "@/lib/server/press";
import type { WorkFullResource } from "../data/resource";
import type { Wanted } from "../files/make";
import { FILE_TYPES } from "../files/name";
import { languageOf } from "./reading";

/** A text in one language as a Word document: the file that its page offers. */
export const docxFormat: Format<WorkFullResource> = {
  name: "DOCX",
  type: FILE_TYPES.docx,
  extension: "docx",
  download: true,
  render: async (work, rendering) => {
    const { makeDocx } = await import("../files/make"); // heavy, and wanted by few
    return given(await makeDocx(wanted(work, rendering)).catch(toProblem));
  },
};

/** The page of a text in one language, printed where this server has a browser; else 503, as when too many are being made. */
export const pdfFormat: Format<WorkFullResource> = {
  name: "PDF",
  type: FILE_TYPES.pdf,
  extension: "pdf",
  download: true,
  render: async (work, rendering) => {
    const { makePdf, pdfBrowser } = await import("../files/make");
    const browser = pdfBrowser();
    if (!browser) throw new Problem(503, "This server has no browser to print with: take .docx, or print the page itself.");
    return given(await makePdf(wanted(work, rendering), browser).catch(toProblem));
  },
};

function wanted(work: WorkFullResource, rendering: Rendering): Wanted {
  const language = languageOf(work, rendering);
  const today = new Date().toISOString().slice(0, 10);
  return { id: work.id, languages: [language], locale: language, origin: rendering.origin, today, evenWithoutText: true };
}

/** Nothing is made only of a text that was taken out since it was read. */
function given(file: Buffer | null): Uint8Array {
  if (!file) throw new Problem(404, "This text was taken out a moment ago.");
  return new Uint8Array(file);
}

function toProblem(error: unknown): never {
  if (error instanceof PressBusy)
    throw new Problem(503, "Many files are being made: try again in half a minute.", { headers: { "retry-after": "30" } });
  console.error(error);
  throw new Problem(503, "The file could not be made just now: try again in a minute.", { headers: { "retry-after": "60" } });
}
