import type { TextLanguage } from "./schema";

/**
 * How recitals and operative paragraphs begin, told by grammar, not by a list of phrases: English participles (Recalling, Deeply
 * concerned), French ones (Rappelant, Se félicitant, Consciente), the Arabic circumstantial clause (وإذ تشير, وقد نظرت, واقتناعا منها);
 * and the verbs of the operative part in the third person of the present (Decides, Prie, تقرر).
 */
type Openers = { recital: RegExp; operative: RegExp };

const ENGLISH_ADVERB = "(?:[A-Z][\\p{L}-]*ly|Also|Further|Ever|Once again|Again) ";
const FRENCH_ADVERB = "(?:\\p{Lu}[\\p{L}-]*ment|Toujours|Également|En outre|Très|Tout) ";

/** Adjectives and past participles that open recitals without the ending -ing or -ant. */
const ENGLISH_STATES =
  "aware|conscious|mindful|cognizant|convinced|concerned|alarmed|determined|desirous|committed|resolved|encouraged|guided|seized|disappointed|dismayed|disturbed|shocked|appalled|inspired|persuaded|satisfied|grateful|hopeful|anxious|confident|distressed|saddened|outraged|pleased|prompted|motivated|united|bound";
const FRENCH_STATES =
  "conscient|convaincu|préoccupé|alarmé|guidé|résolu|déterminé|désireu(?:x|s)|inqui(?:et|ète)|encouragé|persuadé|satisfait|favorable|troublé|indigné|consterné|attaché|soucieu(?:x|s)|animé|inspiré|ému|choqué|attristé|reconnaissant|certain|fidèle|mû|mue|profondément|gravement|vivement|fermement";

export const OPENERS: Record<TextLanguage, Openers> = {
  en: {
    recital: new RegExp(
      `^(?:${ENGLISH_ADVERB})?(?:(?:Re-)?\\p{L}+ing|(?:${ENGLISH_STATES}))(?:the|that|its|note(?:of)?|also(?:that)?|to)?(?![\\p{L}’'-])`,
      "iu",
    ),
    operative: new RegExp(`^(?:${ENGLISH_ADVERB})?(?:[\\p{L}-]{2,}[^s\\P{L}]s)(?:to|that|the)?(?![\\p{L}’'])`, "iu"),
  },
  fr: {
    recital: new RegExp(
      `^(?:${FRENCH_ADVERB})?(?:(?:Ne |N[’'])?(?:Se |S[’']|En |Y )?\\p{L}+ant|(?:Se )?(?:${FRENCH_STATES})(?:e|s|es)?)(?:que|la|les?|sa|ses|son|qu)?(?![\\p{L}'-])`,
      "iu",
    ),
    operative: new RegExp(
      `^(?:${FRENCH_ADVERB})?(?:(?:Se |S[’']|En |Y )?\\p{L}+[^\\P{L}és]e|Prend|Fait|Met|Rend|Tient|Convient|Soutient|Souscrit|Reconnaît|Sait|Redit|Attend|Se dit|Maintient|Est)(?:que|la|les?|à|qu)?(?![\\p{L}’'-])`,
      "iu",
    ),
  },
  ar: {
    recital:
      /^(?:و ?)?(?:إذ|اذ|وقد|قد)(?![ء-غف-ي])|^و?قد |^(?:و ?)?(?:إذ|اذ)[تين][ء-ي]|^و?[ء-ي]{3,}ا(?: منها| منه| منهم| ب)(?![ء-غف-ي]| ?$)|^و(?:انطلاقا|عملا|تأكيدا|إيمانا|اقتناعا|إدراكا|رغبة|اعترافا|تقديرا|التزاما|وعيا) /u,
    operative: /^(?:و|كما |وكما )?[تي][ء-ي]{2,}(?![ء-غف-ي])/u,
  },
};

const VOCALIZATION = /[\u064b-\u0652\u0670\u0640]/g;

/** Arabic without vowel signs and stretching; other scripts as they are. */
export function bare(text: string): string {
  return text.replace(VOCALIZATION, "");
}

export function opensRecital(text: string, language: TextLanguage): boolean {
  return beginsUpper(text, language) && OPENERS[language].recital.test(bare(text.slice(0, 80)));
}

export function opensOperative(text: string, language: TextLanguage): boolean {
  return beginsUpper(text, language) && OPENERS[language].operative.test(bare(text.slice(0, 80)));
}

/** Arabic has no capitals: any letter may begin a paragraph. */
export function beginsUpper(text: string, language: TextLanguage): boolean {
  return language === "ar" ? /^[\p{L}“”"«]/u.test(text) : /^[“«"]?\s?\p{Lu}/u.test(text);
}

/** The words that name the author and open a resolution. */
const ENACTING: Record<TextLanguage, RegExp> = {
  en: /^(?:The General Assembly|The Security Council|The Human Rights Council|The Economic and Social Council|The (?:[\p{L}-]+ ){0,12}?(?:Session of the )?(?:(?:Islamic )?(?:Council|Conference) of (?:the )?(?:Islamic )?Foreign Ministers|Islamic (?:Conference|Summit)(?: Conference)?|Islamic Summit))(?![\p{L}-])(?! (?:resolution|decision|adopted|reaffirmed|at its|on)\b)/iu,
  fr: /^(?:L[’'] ?Assemblée ?générale|Le Conseil de sécurité|Le Conseil des droits de l[’']homme|Le Conseil économique et social|(?:La |Le )(?:[\p{L}’'-]+ ){0,12}?(?:Conseil|Conférence) (?:islamique )?des (?:M|m)inistres (?:islamiques )?des (?:A|a)ffaires (?:É|E|é|e)trangères|(?:La |Le )(?:[\p{L}’'-]+ ){0,8}?(?:Conférence (?:islamique )?au sommet|Sommet islamique))(?![\p{L}-])/iu,
  ar: /^(?:إن|أن) (?:الجمعية العامة|مجلس الأمن|مجلس حقوق الإنسان|المجلس الاقتصادي والاجتماعي|(?:الدورة |[ء-ي]+ ){0,6}?(?:مجلس وزراء (?:خارجية|الخارجية)|(?:ال)?مؤتمر (?:ال)?(?:إسلامي|قمة|وزراء)|المؤتمر الإسلامي|مؤتمر القمة|القمة الإسلامية))/u,
};

export function opensResolution(text: string, language: TextLanguage): boolean {
  return ENACTING[language].test(bare(text.slice(0, 200)));
}
