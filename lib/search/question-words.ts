import type { Locale } from "@/lib/i18n/locales";
import { foldText, tokens } from "./fold";

/**
 * Words that only ask: they name nothing that could be found. The dictionaries of PostgreSQL know the articles and prepositions of
 * English and French, but none of Arabic, and no polite turns of phrase.
 */
export const QUESTION_WORDS: Record<Locale, ReadonlySet<string>> = {
  ar: words(
    "من ما ماذا هل أين متى كيف لماذا كم أي أية الذي التي الذين هو هي هم في على عن إلى مع أو ثم أن إن أنه إنه قد هذا هذه ذلك تلك لدى عند بين",
    "يقوم تقوم يتولى تتولى المسؤول المسؤولة مسؤول مسؤولة المكلف المكلفة مكلف المعني المعنية يختص تختص المختص المختصة يجب يمكن لي نحن أنا أريد",
  ),
  en: words(
    "who whom whose what which where when why how is are was were be been am do does did has have had can could may must shall should will would",
    "the a an of in on at to for from by with about into and or not this that these those there it its i we you me us our your please tell",
    "responsible charge handle handles handling deal deals dealing care take takes res",
  ),
  fr: words(
    "qui que quoi quel quelle quels quelles où quand comment pourquoi combien est sont était a ont avoir être fait font doit doivent peut peuvent",
    "le la les l un une des du de d et en au aux à dans sur sous par pour avec ce cet cette ces se s sa son ses y il elle ils elles on nous vous je ne n pas qu c j m t",
    "responsable responsables chargé chargée chargés occupe occupent veuillez svp",
  ),
};

/** The article of Arabic names in Latin letters: in "Al-Quds" the name is Quds. */
export const ARTICLES: ReadonlySet<string> = words("al el");

/** After "which", these only name the kind of answer: "which department …", «quelle division …», «أي إدارة …». */
export const ASKED_BODIES: ReadonlySet<string> = words(
  "department departments unit units office offices body bodies division divisions committee committees section person people official",
  "département départements unité unités bureau bureaux organe organes service services comité comités instance personne",
  "إدارة الإدارة وحدة الوحدة مكتب المكتب جهة الجهة قسم القسم لجنة اللجنة جهاز الجهاز هيئة الهيئة شخص موظف",
);

/** Words after which a body may be asked for. */
export const WHICH: ReadonlySet<string> = words("which what quel quelle quels quelles أي أية ما");

/** Folded, as the words of a question are. */
function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(" ").split(" ").map(foldText));
}

/** Words with which a question begins. */
const ASKING: ReadonlySet<string> = words(
  "who whom whose which what where when how",
  "qui quel quelle quels quelles où quand comment",
  "من ما ماذا أي أية أين متى كيف هل",
);

/** True for what is asked in a sentence: its first words then only ask. */
export function isQuestion(text: string): boolean {
  return /[?؟]\s*$/.test(text) || ASKING.has(tokens(text)[0] ?? "");
}

/** The words of a question that name something; all of its words where every one only asks. */
export function namingWords(text: string): string {
  const all = [...text.matchAll(/[\p{L}\p{M}\p{N}/.-]+/gu)].map(([word]) => word);
  const folded = all.map(foldText);
  const lists = /\p{Script=Arabic}/u.test(text) ? [QUESTION_WORDS.ar] : [QUESTION_WORDS.en, QUESTION_WORDS.fr, ARTICLES];
  const named = all.filter((_, i) => !lists.some((list) => list.has(folded[i] ?? "")) && !asksForBody(folded, i));
  return (named.length > 0 ? named : all).join(" ");
}

function asksForBody(words: string[], i: number): boolean {
  return WHICH.has(words[i - 1] ?? "") && ASKED_BODIES.has(words[i] ?? "");
}
