import type { Locale } from "@/lib/i18n/locales";
import type { ByLanguage } from "@/lib/import/write/merge";

/** The emphasised words that an operative paragraph begins with, in its languages. */
export type VerbUse = { provisionId: string; words: ByLanguage<string> };

/** A verb's concept: one of content/topics/operative-verbs.yaml, or a new one. */
export type Concept = { id: string; label: string; isNew: boolean };

/** Words that colour a verb and do not change it. */
const COLOURS = new Set(
  "also further again once strongly deeply solemnly firmly urgently fully likewise furthermore moreover unequivocally categorically warmly highly once in this regard therefore thus nevertheless equally".split(
    " ",
  ),
);
const DEGREES = new Set(
  "its their the deep grave serious great utmost sincere profound full strong continued continuing deepest strongest".split(" "),
);
/** Verbs that say something only together with what follows. */
const WITH_OBJECT = new Set("expresses expressed remains takes calls looks pays draws lays bears keeps gives holds regards is".split(" "));

/**
 * What an English form comes down to: "Also notes with appreciation" to "notes", "Expresses its deep concern" to "expresses concern",
 * "Calls once again upon" to "calls upon". Null where it is no verb of the third person.
 */
export function baseOfVerb(form: string): string | null {
  const words = form
    .toLowerCase()
    .replace(/[^a-z\s-]/g, " ")
    .split(/\s+/)
    .filter((word) => word && !COLOURS.has(word));
  const [verb = "", ...rest] = words;
  if (!/^[a-z-]+s$/.test(verb)) return null;
  if (!WITH_OBJECT.has(verb)) return verb;
  const end = rest.findIndex((word) => /^(with|and|that|of|to|about|at|over|by)$/.test(word));
  const object = (end < 0 ? rest : rest.slice(0, end)).filter((word) => !DEGREES.has(word));
  return [verb, ...object.slice(0, 2)].join(" ");
}

/** "expresses concern" gives verb-express-concern, "stresses" verb-stress. */
export function conceptId(base: string): string {
  const [verb = "", ...rest] = base.split(" ");
  const infinitive = verb
    .replace(/ies$/, "y")
    .replace(/(ss|sh|ch|x|zz)es$/, "$1")
    .replace(/(?<!s)s$/, "");
  return ["verb", infinitive, ...rest].join("-");
}

/**
 * Says for each paragraph which verb it has. English decides, by the base of its form; where a paragraph has no English words, its
 * French or Arabic form means what it most often stands beside in the aligned paragraphs.
 * @param known bases of the verbs that content/ has, with their concepts
 */
export function assignVerbs(
  uses: VerbUse[],
  known: Map<string, string>,
): { uses: (VerbUse & { concept: string })[]; concepts: Map<string, Concept> } {
  const concepts = new Map<string, Concept>();
  const learnt = new Counter();
  const open: VerbUse[] = [];
  const assigned: (VerbUse & { concept: string })[] = [];
  for (const use of uses) {
    const concept = use.words.en === undefined ? null : conceptOf(use.words.en, known, concepts);
    if (!concept) {
      open.push(use);
      continue;
    }
    assigned.push({ ...use, concept });
    for (const language of ["fr", "ar"] as const) if (use.words[language]) learnt.add(formKey(language, use.words[language]), concept);
  }
  for (const use of open) {
    const concept = (["fr", "ar"] as const).flatMap((language) => {
      const words = use.words[language];
      return words ? (learnt.most(formKey(language, words)) ?? []) : [];
    })[0];
    if (concept) assigned.push({ ...use, concept });
  }
  return { uses: assigned, concepts };
}

function conceptOf(form: string, known: Map<string, string>, concepts: Map<string, Concept>): string | null {
  const base = baseOfVerb(form);
  if (!base) return null;
  const id = known.get(base) ?? known.get(base.split(" ")[0] ?? "") ?? conceptId(base);
  if (!concepts.has(id)) concepts.set(id, { id, label: base[0]?.toUpperCase() + base.slice(1), isNew: ![...known.values()].includes(id) });
  return id;
}

/** Arabic prints a verb with and without its vowel signs. */
export function formKey(language: Locale, words: string): string {
  return `${language}:${words.toLowerCase().replace(/[\u064B-\u065F\u0670\u0640]/g, "")}`;
}

/** How often things stand beside one another. */
class Counter {
  private readonly counts = new Map<string, Map<string, number>>();

  add(key: string, value: string): void {
    const values = this.counts.get(key) ?? new Map<string, number>();
    this.counts.set(key, values.set(value, (values.get(value) ?? 0) + 1));
  }

  most(key: string): string | undefined {
    return [...(this.counts.get(key) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
  }
}
