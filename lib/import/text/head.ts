import type { Line } from "./lines";
import { joinLines } from "./words";
import { readNumber, westernDigits } from "./numbers";
import { opensOperative, opensRecital, opensResolution } from "./openers";
import type { ResolutionHead, TextLanguage } from "./schema";

const SYMBOL = /(?<![\p{L}/])(?:A|S|E)\/(?:[A-Z0-9.()-]+\/)*[A-Z0-9.()-]*\d[A-Z0-9.()-]*/u;
/** "75/16. Title", "77/18 العنوان": the number of the resolution before its title. */
const NUMBERED_TITLE = /^(?:ES-|S-)?\d{1,3}\/\d{1,3}(?: ?[A-Z])?(?:\.| ?[-–—:])? *(?=$|[^\d\s/])/;
const OIC_TITLE =
  /^(?:(?:draft )?resolution(?: n[o°]?\.?:?)? ?\d|(?:projet de )?résolution n ?[o°]?\.? ?\d|(?:مشروع )?(?:ال)?قرار(?: رقم)?:? ?\(?[\d٠-٩])/iu;
/** Lines of the first page that are about the document, not its title. */
const ABOUT = [
  /^(?:united nations|nations unies|الأمــ*م المتحـ*دة|general assembly|assemblée générale|الجمعية العامة|security council|human rights council)(?: [A-Z]{1,2}\/\S+)?$/iu,
  /(?:^|\s)(?:distr\.|original)\s?:/iu,
  /^(?:agenda item|items?|point|البند|البنود)\b.{0,4}\d|^point \d|^البند(?:ان)? \d/iu,
  /(?:^|\s)(?:session|الدورة)(?:$|\s(?:الأولى|الثانية|\S+ والسبعون|\S+)(?:$|\s))/iu,
  /^(?:resolution adopted by|résolution adoptée par|قرار اتخذته)/iu,
  /^\[.*|.*\]$/u,
  /:\s?(?:draft|revised draft|projet de) r(?:e|é)solution$/iu,
  /^(?:draft resolution|projet de résolution|مشروع قرار)$/iu,
  /^\d{1,2}(?:er)? \p{L}+(?:\/ ?\p{L}+)?(?: \p{L}+(?:\/ ?\p{L}+)?)? (?:19|20)\d\d$/u,
  /^[A-Z]{1,5}(?:\/[A-Z0-9().-]+)+\*?$/,
];

/** Where the enacting words begin, or -1. A line that is nothing else ("The General Assembly,") goes before one that a title may have. */
export function findEnacting(lines: readonly Line[], language: TextLanguage): number {
  const head = lines.slice(0, 400);
  const alone = head.findIndex(({ text }) => /^.{10,60}[,،]$/u.test(text) && opensResolution(text, language));
  if (alone >= 0) return alone;
  return head.findIndex(({ text }, at) => opensResolution(`${text} ${lines[at + 1]?.text ?? ""}`, language) && !isAboutAdoption(lines, at));
}

/**
 * Where a resolution begins that lacks its enacting words, as some are published: at the first recital, if paragraphs with numbers
 * follow; or -1.
 */
export function findFirstRecital(lines: readonly Line[], language: TextLanguage): number {
  const first = lines.slice(0, 400).findIndex(({ text }) => opensRecital(text, language));
  const isFollowed = lines.slice(first).some(({ text }) => {
    const numbered = readNumber(text);
    return numbered?.number === 1 && opensOperative(numbered.rest, language);
  });
  return isFollowed ? first : -1;
}

function isAboutAdoption(lines: readonly Line[], at: number): boolean {
  return /(?:adopted by|adoptée par|اتخذته)$/iu.test(lines[at - 1]?.text ?? "");
}

/** Title and the particulars of the head: all that stands above the enacting words. */
export function readHead(lines: readonly Line[]): { title: string; head: ResolutionHead } {
  const texts = lines.map(({ text }) => text);
  return { title: readTitle(texts), head: readParticulars(texts) };
}

function readTitle(texts: readonly string[]): string {
  const oic = texts.findIndex((text) => OIC_TITLE.test(text) && !/adopt/i.test(text));
  if (oic >= 0) return joinLines(texts.slice(oic));
  const about = texts.findLastIndex((text) => ABOUT.some((pattern) => pattern.test(text)));
  const rest = texts.slice(about + 1);
  const numbered = rest.findIndex((text) => NUMBERED_TITLE.test(text));
  const title = joinLines(rest.slice(Math.max(numbered, 0)).slice(-8));
  return title.replace(NUMBERED_TITLE, "").replace(/\*+$/, "").trim();
}

function readParticulars(texts: readonly string[]): ResolutionHead {
  const first = (pattern: RegExp, group = 1) => texts.map((text) => pattern.exec(text)?.[group]).find(Boolean);
  const printed = first(/^((?:ES-|S-)?\d{1,3}\/\d{1,3})(?: ?[A-Z])?\.? /);
  const symbol = first(new RegExp(SYMBOL, "u"), 0) ?? (printed && `A/RES/${printed}`);
  const oic = texts
    .filter((text) => OIC_TITLE.test(text))
    .map((text) => /[\d٠-٩]{1,3}\/[\d٠-٩]{1,3}(?: ?- ?(?:[A-Z]{1,4}(?:\([A-Z]{1,3}\))?|[ء-ي]{1,3}(?: [ء-ي])?)(?!\p{L}))?/u.exec(text)?.[0])
    .find(Boolean);
  const session = /^A\/(?:RES\/)?(\d{1,3})\//.exec(symbol ?? "")?.[1];
  return {
    symbol: oic ? westernDigits(oic).replace(/ ?- ?/, "-") : symbol,
    session: session ? Number(session) : undefined,
    agendaItem: first(/^(?:Agenda item|Point) (\d{1,3}(?: ?\([a-z]\))?)/iu) ?? first(/^البند (\d{1,3}(?: ?\([ء-ي]\))?)/u),
    date: first(
      /(?:adopted by (?:the )?[\p{L} ]{5,80} on|adoptée par (?:le |la |l[’'])[\p{L} ]{5,80} le|(?:اتخذته|اعتمده|اعتمدته|الصادر عن) [\p{L} ]{5,80} (?:في|بتاريخ)) (\d.{5,40})$/iu,
    ),
  };
}

/** The document's own symbol, as the header of its pages prints it. */
export function ownSymbol(lines: readonly Line[]): string | undefined {
  return lines
    .slice(0, 30)
    .map(({ text }) => /^(?:\S+ \S+ )?([A-Z]{1,2}(?:\/[A-Z0-9().-]+){1,5})$/.exec(text)?.[1])
    .find(Boolean);
}
