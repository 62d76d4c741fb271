/** Signs written together with an Arabic word: the article, "and", "in", "for". */
const JOINED = ["", "ال", "و", "وال", "ب", "بال", "ل", "لل"];

/**
 * The forms in which a folded Arabic word may stand in a text. PostgreSQL's stemmer takes «الحصانات» apart but neither «والحصانات»
 * nor «للحصانات», and of «بروتوكول» it takes the first letter for a preposition: so every form is asked for.
 */
export function arabicForms(word: string): string[] {
  const [, bare = word] = /^[وف]?(?:ال|بال|كال|لل)(\p{L}{2,})$/u.exec(word) ?? /^و(\p{L}{3,})$/u.exec(word) ?? [];
  return [...new Set([word, ...JOINED.map((sign) => sign + bare)])];
}
