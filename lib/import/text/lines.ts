/** One line that has words on it. */
export type Line = {
  /** White space folded, edges off. */
  text: string;
  /** Spaces before the first word. */
  indent: number;
  /** Columns up to the last word, indentation included: what the line's width was before anything was taken out. */
  width: number;
  /** Empty lines above it. */
  blanks: number;
  /** Counted by form feeds, from 0. */
  page: number;
  /** Something was taken out above it (a page's edge, a footnote): what stands above says nothing on paragraphs. */
  torn: boolean;
};

/** Text to lines. Form feeds turn the page. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const [page, sheet] of cleanCharacters(text).split("\f").entries()) {
    let torn = page > 0;
    for (const raw of sheet.split("\n")) {
      const folded = foldSpace(raw);
      if (!folded) blanks++;
      else {
        const indent = raw.length - raw.trimStart().length;
        lines.push({ text: folded, indent, width: indent + raw.trim().length, blanks, page, torn });
        blanks = 0;
        torn = false;
      }
    }
  }
  return lines;
}

/** Every run of white space is one space; none at the edges. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Letters as they are meant: signs of direction and soft hyphens out, ligatures and Arabic presentation forms opened. */
export function cleanCharacters(text: string): string {
  return text
    .replace(/\r\n?|\u0085|[\u2028\u2029]/g, "\n")
    .replace(/\u00ad\n[ \t]*/g, "")
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .replace(/[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc]+/g, (forms) => forms.normalize("NFKC"));
}
