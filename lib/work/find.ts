/** Arabic vowel signs, the lengthening stroke, marks that decomposing sets free, and signs that are not seen. */
const MARKS = /[\u0300-\u036F\u0640\u064B-\u065F\u0670\u200B-\u200F\u2060\u2066-\u2069]/;
const SAME: Record<string, string> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "‑": "-",
};

/** A text as one looks for it: without marks and case, Arabic letters that are often confused as one; `at` leads each letter back. */
function fold(text: string): { folded: string; at: number[] } {
  let folded = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    for (const sign of (SAME[text.charAt(i)] ?? text.charAt(i)).normalize("NFD").toLowerCase()) {
      if (MARKS.test(sign)) continue;
      const plain = /\s/.test(sign) ? " " : /[٠-٩]/.test(sign) ? String(sign.charCodeAt(0) & 0xf) : sign;
      if (plain === " " && folded.endsWith(" ")) continue;
      folded += plain;
      at.push(i);
    }
  }
  return { folded, at };
}

/** Where the words stand in a text, as [start, end) of the text itself; never one place twice. */
export function findWords(text: string, words: string): [number, number][] {
  const wanted = fold(words.trim()).folded;
  if (wanted === "") return [];
  const { folded, at } = fold(text);
  const places: [number, number][] = [];
  for (let i = folded.indexOf(wanted); i >= 0; i = folded.indexOf(wanted, i + wanted.length)) {
    const last = at[i + wanted.length - 1] ?? 0;
    places.push([at[i] ?? 0, markEnd(text, last + 1)]);
  }
  return places;
}

/** Marks belong to the letter before them. */
function markEnd(text: string, end: number): number {
  while (end < text.length && MARKS.test(text.charAt(end))) end++;
  return end;
}
