import { VOTE_OPTIONS, type Draft, type Keyword, type Sponsor, type VoteOption, type Voting } from "@/lib/import/draft";
import { splitNames } from "@/lib/import/names";
import { find, words, type Element } from "./tree";

/**
 * Terms with their numbers in their thesaurus; the same term may be listed under several headings. A classification by the goals lists
 * terms that have little to do with the text ("water" for nuclear disarmament); a term that any other one gives is a subject.
 */
export function readKeywords(meta: Element): Keyword[] {
  const found = new Map<string, Keyword>();
  for (const classification of find(meta, "classification")) {
    const kind = /\/sdg\/?$/.test(classification.attributes.source ?? "") ? "GOAL" : "SUBJECT";
    for (const { attributes } of find(classification, "keyword")) {
      const term = termOf(attributes);
      if (!term) continue;
      const key = `${term.scheme}-${term.code}`;
      const known = found.get(key);
      found.set(key, known ? { ...known, kind: known.kind === "SUBJECT" ? "SUBJECT" : kind } : { ...term, kind });
    }
  }
  return [...found.values()];
}

const THESAURI = [
  { scheme: "UNBIS", href: /^https?:\/\/metadata\.un\.org\/thesaurus\/(\w+)$/ },
  { scheme: "SDG", href: /^https?:\/\/metadata\.un\.org\/sdg\/([\w.]+)$/ },
  { scheme: "EUROVOC", href: /^https?:\/\/eurovoc\.europa\.eu\/(\w+)$/ },
] as const;

function termOf({ href = "", showAs = "", value = "" }: Record<string, string>): Omit<Keyword, "kind"> | null {
  for (const { scheme, href: pattern } of THESAURI) {
    const code = pattern.exec(href)?.[1];
    if (code) return { scheme, code: code.toLowerCase(), label: termLabel(scheme, code, showAs || value) };
  }
  return null;
}

/** `civil_society` is "civil society"; some terms are shown by their address alone. */
function termLabel(scheme: string, code: string, shown: string): string {
  if (scheme === "SDG") return `SDG ${code}`;
  const label = shown.replaceAll("_", " ").trim();
  return label === "" || label.startsWith("http") ? "" : label;
}

/** Who proposed it, from which drafts, and in which meeting it was adopted. */
export function readWorkflow(meta: Element): Pick<Draft, "sponsors" | "drafts" | "meeting"> {
  const steps = find(meta, "step").map(({ attributes }) => attributes);
  const of = (outcome: string) => steps.filter((step) => step.outcome === outcome);
  const sponsors: Sponsor[] = [
    ...of("draftResolution").flatMap(({ by = "" }) => sponsorsIn(by, "SPONSOR")),
    ...of("draftResolutionAdditionalSponsors").flatMap(({ by = "" }) => sponsorsIn(by, "ADDITIONAL")),
  ];
  const drafts = of("draftResolution").flatMap(({ as = "" }) => as.split(/[,;]| and /).map((symbol) => symbol.trim()));
  const meeting = of("adopted").map(({ as = "" }) => as)[0] ?? "";
  return { sponsors, drafts: [...new Set(drafts.filter(isSymbol))], meeting: isSymbol(meeting) ? meeting : null };
}

function isSymbol(text: string): boolean {
  return /^[A-Z]+\/\S+$/.test(text);
}

function sponsorsIn(by: string, role: Sponsor["role"]): Sponsor[] {
  return splitNames(by).map(({ words, onBehalf }) => ({ role: onBehalf ? "ON_BEHALF_OF" : role, words }));
}

/** How it was adopted; some files say it in a sentence: "Adopted 133-3-0, 88th plenary meeting". */
export function readVoting(meta: Element): Pick<Draft, "adoption" | "votes"> {
  const [voting] = find(meta, "voting");
  const outcome = voting?.attributes.outcome ?? "";
  if (!voting || outcome === "") return { adoption: null, votes: null };
  if (/without ?vote/i.test(outcome)) return { adoption: "WITHOUT_VOTE", votes: null };
  const votes = countsOf(voting, outcome);
  return { adoption: "RECORDED_VOTE", votes };
}

function countsOf(voting: Element, outcome: string): Voting {
  const votes: Voting = { counts: {}, voters: [] };
  const [, inFavour, against, abstaining] = /(\d+)-(\d+)-(\d+)/.exec(outcome) ?? [];
  if (inFavour) Object.assign(votes.counts, { IN_FAVOUR: Number(inFavour), AGAINST: Number(against), ABSTAINING: Number(abstaining) });
  for (const count of find(voting, "count")) {
    const option: VoteOption | undefined = VOTE_OPTIONS[(count.attributes.refersTo ?? "").replace("#", "") as keyof typeof VOTE_OPTIONS];
    if (!option) continue;
    const printed = Number(count.attributes.value);
    if (count.attributes.value && Number.isInteger(printed)) votes.counts[option] = printed;
    for (const voter of find(count, "organization")) votes.voters.push({ option, words: words(voter) });
  }
  return votes;
}
