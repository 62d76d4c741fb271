/** Names in a list as the UN prints one, one by one: "Cuba, Viet Nam and Guinea (on behalf of the Group of 77 and China)". */
export function splitNames(list: string): { words: string; onBehalf: boolean }[] {
  return outsideBrackets(list.replace(/\s+/g, " ").trim(), /, | and |; /g)
    .map((words) => words.trim().replace(/[.,;]$/, ""))
    .filter((words) => words !== "")
    .flatMap((words) => {
      const [, name = "", whom = ""] = /^(.*?) \((on behalf of .*)\)$/i.exec(words) ?? [];
      return whom
        ? [
            { words: name, onBehalf: false },
            { words: whom.replace(/^on behalf of (the )?/i, ""), onBehalf: true },
          ]
        : [{ words, onBehalf: false }];
    });
}

/** Names that have "and" in them. */
const WHOLE =
  /Antigua and Barbuda|Bosnia and Herzegovina|Saint Kitts and Nevis|Saint Vincent and the Grenadines|Sao Tome and Principe|Trinidad and Tobago|Great Britain and Northern Ireland/g;
const AND = "\u0001";

function outsideBrackets(list: string, separator: RegExp): string[] {
  // A sentence about a committee is one sponsor, whatever commas it has.
  if (/^(submitted|recommended|introduced)/i.test(list)) return [list];
  const safe = list
    .replace(WHOLE, (name) => name.replaceAll(" and ", AND))
    .replace(/\([^()]*\)/g, (text) => text.replaceAll(", ", "\u0002").replaceAll(" and ", AND));
  return safe.split(separator).map((text) => text.replaceAll("\u0002", ", ").replaceAll(AND, " and "));
}
