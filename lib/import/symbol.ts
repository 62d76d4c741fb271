import { westernDigits } from "./number";

/** A General Assembly symbol taken apart: `A/RES/77/263 B` is session 77, number 263 B; `A/RES/ES-11/4` session 11 of series ES. */
export type ResolutionSymbol = { symbol: string; session: string; number: string; series: string | null };

const SYMBOL = /^A\/RES\/(?:(ES|S)-)?(\d{1,3})\/(\d{1,4})(?:\s*([A-Z](?:\s*[-–]\s*[A-Z])?))?$/i;

export function parseSymbol(text: string): ResolutionSymbol | null {
  const [, series, session, number, letters] = SYMBOL.exec(westernDigits(text).replace(/\s+/g, " ").trim()) ?? [];
  if (!session || !number) return null;
  const parts = letters ? ` ${letters.toUpperCase().replace(/\s*[-–]\s*/, "-")}` : "";
  const prefix = series ? `${series.toUpperCase()}-` : "";
  return {
    symbol: `A/RES/${prefix}${session}/${number}${parts}`,
    session,
    number: `${number}${parts}`,
    series: series?.toUpperCase() ?? null,
  };
}

/** The id of a work: `unga-77-18`, `unga-77-263-b`, `unga-es-10-24`, as content/works has it. */
export function workIdOf({ session, number, series }: ResolutionSymbol): string {
  return ["unga", series, session, number].filter(Boolean).join("-").toLowerCase().replace(/\s+/g, "-");
}

/** The id of its session: `unga-77`, `unga-es-10`. */
export function sessionIdOf({ session, series }: Pick<ResolutionSymbol, "session" | "series">): string {
  return ["unga", series, session].filter(Boolean).join("-").toLowerCase();
}

/** The number as the UN prints it after "resolution": `77/18`, `ES-11/4`. */
export function printedNumber({ symbol }: Pick<ResolutionSymbol, "symbol">): string {
  return symbol.replace("A/RES/", "");
}

/** Every way to write the number that must find it; of several resolutions in one document (A-B), each by its letter too. */
export function spellingsOf({ symbol }: Pick<ResolutionSymbol, "symbol">): string[] {
  const printed = printedNumber({ symbol });
  const [, base = "", first, last] = /^(.*) ([A-Z])-([A-Z])$/.exec(printed) ?? [];
  const letters = first && last ? lettersFrom(first, last) : [];
  return [
    printed,
    symbol,
    ...(base ? [base, `A/RES/${base}`] : []),
    ...letters.flatMap((letter) => [`${base} ${letter}`, `A/RES/${base} ${letter}`]),
  ];
}

function lettersFrom(first: string, last: string): string[] {
  const codes = [];
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) codes.push(String.fromCharCode(code));
  return codes;
}
