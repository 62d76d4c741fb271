import type { Format } from "@/lib/api/format";
import { rdfFormats } from "@/lib/api/formats/rdf";
import type { WorkFullResource } from "../data/resource";
import { aknFormat } from "./akn";
import { bibtexFormat, cslFormat, risFormat } from "./citation";
import { docxFormat, pdfFormat } from "./files";
import { describeWork } from "./rdf";
import { markdownFormat, textFormat } from "./text";

/** Every format of one text besides JSON. A format added here is routed, described, linked and tested like the others. */
export const WORK_FORMATS: readonly Format<WorkFullResource>[] = [
  ...rdfFormats<WorkFullResource>(describeWork),
  aknFormat,
  textFormat,
  markdownFormat,
  pdfFormat,
  docxFormat,
  risFormat,
  bibtexFormat,
  cslFormat,
];
