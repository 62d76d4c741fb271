import { item } from "./item";
import { FULL_STOP, STOP, type Break, readBreaks } from "./layout";
import type { Line } from "./lines";
import { isPoint, readNumber } from "./numbers";
import { beginsUpper, opensOperative, opensRecital, opensResolution } from "./openers";
import type { TextLanguage } from "./schema";

/** A paragraph as the lines it was printed on, its number taken off. */
export type Block = { number: number | null; lines: string[] };
export type Structure = { enacting: string[]; preamble: Block[]; operative: Block[]; headings: string[]; warnings: string[] };

const ANNEX = /^(?:annex|annexe|appendix|appendice|المرفق|مرفق|التذييل)(?: (?:[IVX]{1,5}|\d{1,2}|[ء-ي]{3,10}))?$/iu;
const CLOSING =
  /^(?:\d{1,3}(?:st|nd|rd|th) (?:\(resumed\) )?plenary meeting|\d{1,3}(?:e|re|ère) (?:\(reprise\) )?séance plénière|الجلسة العامة(?: \(المستأنفة\))? [\d٠-٩]+)/iu;
/** "RESOLVES:" on a line of its own between the recitals and the first number. */
const BARE_VERB = /^(?:hereby )?[\p{L}’' ]{4,30} ?[:،,;]?$/iu;

/** Blocks out of lines that start with the enacting words. One pass; each line looks at the one above it. */
export function readStructure(lines: readonly Line[], language: TextLanguage): Structure {
  const reader = new Reader(lines, language);
  for (let at = 0; at < lines.length && !reader.done; at++) reader.take(at);
  return reader.finish();
}

class Reader {
  done = false;
  private readonly structure: Structure = { enacting: [], preamble: [], operative: [], headings: [], warnings: [] };
  private readonly breaks: Break[];
  private readonly isNumbered: boolean;
  private part: "enacting" | "preamble" | "operative" = "enacting";
  private last = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly language: TextLanguage,
  ) {
    this.breaks = readBreaks(lines);
    if (
      !opensResolution(
        lines
          .slice(0, 2)
          .map(({ text }) => text)
          .join(" "),
        language,
      )
    )
      this.part = "preamble";
    const annex = lines.findIndex(({ text }) => ANNEX.test(text));
    this.isNumbered = lines.some((line, at) => (annex < 0 || at < annex) && this.numberAt(at)?.number === 1);
  }

  take(at: number): void {
    const { text } = item(this.lines, at);
    if (at > 0 && this.endsHere(at)) return;
    const numbered = at > 0 ? this.opensNumbered(at) : undefined;
    if (numbered) return this.openOperative(numbered.number, numbered.rest);
    if (at === 0 && this.part === "preamble") return void this.structure.preamble.push({ number: null, lines: [text] });
    if (this.part === "enacting") {
      if (at === 0 || !this.leavesEnacting(at)) return void this.structure.enacting.push(text);
      this.part = "preamble";
      if (!this.opensUnnumbered(at)) return void this.structure.preamble.push({ number: null, lines: [text] });
    }
    if (this.opensUnnumbered(at)) return this.openOperative(null, text);
    if (this.part === "preamble" && this.opensNextRecital(at)) this.structure.preamble.push({ number: null, lines: [text] });
    else this.open().lines.push(text);
  }

  finish(): Structure {
    this.dropTrailingHeadings();
    const { structure } = this;
    for (const block of structure.preamble)
      if (!STOP.test(item(block.lines, -1))) structure.warnings.push(`A recital has no stop at its end: "${start(block)}".`);
    return structure;
  }

  private open(): Block {
    const blocks = this.part === "operative" ? this.structure.operative : this.structure.preamble;
    if (blocks.length === 0) blocks.push({ number: null, lines: [] });
    return item(blocks, -1);
  }

  private openOperative(number: number | null, text: string): void {
    this.dropTrailingHeadings();
    if (number === 1 && this.part === "operative") this.splitSection();
    this.part = "operative";
    if (number !== null) {
      if (number > this.last + 1)
        this.structure.warnings.push(`Paragraph ${number} follows paragraph ${this.last}: what is between was not found.`);
      this.last = number;
    }
    this.structure.operative.push({ number, lines: [text] });
  }

  /** The signature of the meeting, an annex, a second resolution. */
  private endsHere(at: number): boolean {
    const { text } = item(this.lines, at);
    const { operative, warnings } = this.structure;
    if (CLOSING.test(text) && operative.length + this.structure.preamble.length > 0) this.done = true;
    if (this.done || operative.length === 0) return this.done;
    if (opensResolution(text, this.language) && /[,،]$/.test(text) && this.isFree(at)) {
      warnings.push("A second resolution begins in this text: only the first is read.");
      this.done = true;
    } else if (ANNEX.test(text) && this.isFree(at)) {
      warnings.push(`The annex was left out ("${text}").`);
      this.done = true;
    }
    return this.done;
  }

  private leavesEnacting(at: number): boolean {
    const { text } = item(this.lines, at);
    const above = item(this.lines, at - 1).text;
    if (at === 1 && above.length < 30 && beginsUpper(text, this.language)) return true;
    if (!STOP.test(above)) return false;
    return opensRecital(text, this.language) || (this.breaks[at] === "yes" && beginsUpper(text, this.language));
  }

  private opensNextRecital(at: number): boolean {
    const { text } = item(this.lines, at);
    const stopped = STOP.test(item(this.lines, at - 1).text);
    if (!stopped) return false;
    if (opensRecital(text, this.language)) return this.breaks[at] !== "no";
    // Arabic has no capitals: what the page sets apart may be any line that follows a short one.
    return this.language !== "ar" && this.breaks[at] === "yes" && beginsUpper(text, this.language) && !isPoint(text);
  }

  /** An operative paragraph without a number: only in a resolution that prints none before it. */
  private opensUnnumbered(at: number): boolean {
    const { text } = item(this.lines, at);
    if (this.isNumbered || !STOP.test(item(this.lines, at - 1).text) || opensRecital(text, this.language)) return false;
    if (!opensOperative(text, this.language)) return false;
    return this.breaks[at] === "yes" || (this.breaks[at] === "unknown" && VERBS[this.language].test(text));
  }

  private isFree(at: number): boolean {
    return STOP.test(item(this.lines, at - 1).text) || this.breaks[at] === "yes";
  }

  /** A number that goes on from the last, where a paragraph can begin: a year or a quantity at a line's start does neither. */
  private opensNumbered(at: number): { number: number; rest: string } | undefined {
    const found = this.numberAt(at);
    if (!found) return undefined;
    const { number } = found;
    if (number === this.last + 1) return found;
    const certain = FULL_STOP.test(item(this.lines, at - 1).text) || this.breaks[at] === "yes";
    const verb = opensOperative(found.rest, this.language);
    if (number === 1 && (verb ? this.breaks[at] !== "no" : certain && this.breaks[at] === "yes")) return found;
    return number > this.last && number <= this.last + 40 && certain && verb && this.breaks[at] !== "no" && this.last > 0
      ? found
      : undefined;
  }

  private numberAt(at: number): { number: number; rest: string } | undefined {
    const found = readNumber(item(this.lines, at).text);
    const above = this.lines[at - 1];
    if (!found || !above || !beginsUpper(found.rest, this.language)) return undefined;
    const verb = opensOperative(found.rest, this.language);
    if (this.breaks[at] === "no" && !verb) return undefined;
    return STOP.test(above.text) || this.breaks[at] === "yes" || verb ? found : undefined;
  }

  /**
   * Lines after the last full stop of a block that end in none are a heading of what follows ("I", "Mine action"): out of the text.
   * So is a recital that is none.
   */
  private dropTrailingHeadings(): void {
    const { preamble, operative, headings } = this.structure;
    const blocks = operative.length > 0 ? operative : preamble;
    for (let block = blocks.at(-1); block; block = blocks.at(-1)) {
      const stop = blocks === operative ? FULL_STOP : STOP;
      const from = block.lines.findLastIndex((line) => stop.test(line)) + 1;
      const tail = block.lines.slice(from);
      const isHeading =
        tail.length > 0 &&
        tail.length < 9 &&
        !STOP.test(item(tail, -1)) &&
        beginsUpper(item(tail, 0), this.language) &&
        !isPoint(item(tail, 0));
      const isWhole = from === 0 && isHeading && blocks === preamble && !opensRecital(item(tail, 0), this.language);
      const isVerb =
        blocks === preamble &&
        block.lines.length === 1 &&
        BARE_VERB.test(item(block.lines, 0)) &&
        !opensRecital(item(block.lines, 0), this.language);
      if (isWhole || isVerb) blocks.pop();
      else if (from > 0 && isHeading) block.lines.splice(from);
      else return;
      headings.push((isVerb ? block.lines : tail).join(" "));
    }
  }

  /**
   * Numbers that begin again begin a section. Its heading and its own recitals stand under the last paragraph of the section before:
   * the heading goes, the recitals become paragraphs without a number.
   */
  private splitSection(): void {
    const { operative, headings } = this.structure;
    const { lines } = item(operative, -1);
    const from = lines.findLastIndex((line) => FULL_STOP.test(line)) + 1;
    if (from === 0 || from === lines.length) return;
    const tail = lines.splice(from);
    const recital = tail.findIndex((line) => opensRecital(line, this.language));
    headings.push(tail.slice(0, recital < 0 ? tail.length : recital).join(" "));
    if (recital < 0) return;
    for (const line of tail.slice(recital)) {
      const open = item(operative, -1);
      if (open.lines === lines || (opensRecital(line, this.language) && STOP.test(item(open.lines, -1))))
        operative.push({ number: null, lines: [line] });
      else open.lines.push(line);
    }
  }
}

function start({ lines }: Block): string {
  return item(lines, 0).slice(0, 40);
}

/** Where the page does not say that a paragraph begins, only these verbs do: "States …" at a line's start is no verb. */
const VERBS: Record<TextLanguage, RegExp> = {
  en: /^(?:(?:[A-Z]\p{L}+ly|Also|Further) )?(?:accepts|acknowledges|adopts|affirms|agrees|appeals|appoints|appreciates|appropriates|approves|authorizes|calls|commends|concludes|condemns|confirms|congratulates|considers|decides|declares|demands|denounces|deplores|designates|determines|draws|emphasizes|encourages|endorses|establishes|expresses|highlights|instructs|invites|notes|proclaims|reaffirms|recalls|recognizes|recommends|regrets|reiterates|rejects|renews|reminds|requests|resolves|stresses|strongly|supports|takes|underlines|urges|warns|welcomes)\b/iu,
  fr: /^(?:accepte|adopte|affirme|approuve|appelle|autorise|charge|condamne|confirme|considère|constate|convient|décide|déclare|demande|déplore|désigne|encourage|engage|exhorte|exige|exprime|félicite|fait|insiste|invite|lance|note|prend|prie|proclame|réaffirme|rappelle|recommande|reconnaît|réitère|rejette|remercie|renouvelle|salue|se félicite|souligne|soutient|souscrit)(?!\p{L})/iu,
  ar: /^(?:كما )?(?:ت|ي)(?:قرر|طلب|دعو|حث|عتمد|ؤكد|رحب|عرب|علن|وافق|شجع|هيب|وصي|حيط|ؤيد|دين|ناشد|أذن|عين|شيد|لاحظ|شير|عيد|كرر|شدد)(?!\p{L})/u,
};
