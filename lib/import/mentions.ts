import type { Locale } from "@/lib/i18n/locales";
import { foldWord, tokens, type Token } from "./words";

/** A name by which a record is known in a language; `entityId` null for names that only hide others ("Gulf of Guinea"). */
export type KnownName = { entityId: string | null; language: Locale; text: string; exact?: boolean };

export type Mentioned = { entityId: string; words: Partial<Record<Locale, string>> };

type Found = { entityId: string; words: string };

/** A tree of folded words: one way from its root for each name. */
type Branch = { next: Map<string, Branch>; name?: KnownName };

/**
 * Finds records by their names in running text, many at once: the longest name at a place wins, whole words only. Names of Latin letters
 * keep their capitals; Arabic ones may carry a conjunction, a preposition or the article.
 */
export class Mentions {
  private readonly trees: Record<Locale, Branch> = { ar: branch(), en: branch(), fr: branch() };

  constructor(
    names: KnownName[],
    /** Records that count only in a paragraph that names the record given here as well (a body of the OIC: the OIC). */
    private readonly onlyWith: Map<string, string> = new Map(),
  ) {
    for (const name of names) this.add(name);
  }

  /**
   * The records that a paragraph names. Where it stands in three languages, two must name a record: مالي is Mali, and also "financial".
   */
  in(texts: Partial<Record<Locale, string>>): Mentioned[] {
    const languages = Object.keys(texts) as Locale[];
    const found = new Map<string, Mentioned["words"]>();
    for (const language of languages)
      for (const { entityId, words } of this.find(texts[language] ?? "", language)) {
        const known = found.get(entityId) ?? {};
        known[language] ??= words;
        found.set(entityId, known);
      }
    const needed = languages.length > 2 ? 2 : 1;
    return [...found]
      .filter(([entityId, words]) => Object.keys(words).length >= needed && this.isInCompany(entityId, found))
      .map(([entityId, words]) => ({ entityId, words }));
  }

  private isInCompany(entityId: string, found: Map<string, unknown>): boolean {
    const company = this.onlyWith.get(entityId);
    return company === undefined || found.has(company);
  }

  private add(name: KnownName): void {
    let at = this.trees[name.language];
    for (const { folded } of tokens(name.text)) {
      const next = at.next.get(folded) ?? branch();
      at.next.set(folded, next);
      at = next;
    }
    at.name ??= name;
  }

  private find(text: string, language: Locale): Found[] {
    const list = tokens(text);
    const found: Found[] = [];
    for (let i = 0; i < list.length;) {
      const match = this.longestAt(list, i, text, language);
      if (match?.name.entityId) found.push({ entityId: match.name.entityId, words: text.slice(match.start, list[match.last]?.end) });
      i = match ? match.last + 1 : i + 1;
    }
    return found;
  }

  private longestAt(list: Token[], i: number, text: string, language: Locale) {
    const first = list[i];
    if (!first) return undefined;
    let best: { name: KnownName; start: number; last: number } | undefined;
    for (const { folded, start } of beginnings(first, language)) {
      let at = this.trees[language].next.get(folded);
      for (let last = i; at; last++) {
        const { name } = at;
        if (name && (!best || last > best.last) && isSaidSo(name, text.slice(start, list[last]?.end))) best = { name, start, last };
        at = at.next.get(list[last + 1]?.folded ?? "");
      }
    }
    return best;
  }
}

function branch(): Branch {
  return { next: new Map() };
}

/** Capitals count where a name has them: Turkey, not turkey; WHO, not who. */
function isSaidSo({ text, exact }: KnownName, words: string): boolean {
  if (exact) return words === text;
  const [first = ""] = text;
  return first === first.toLowerCase() || words[0] !== words[0]?.toLowerCase();
}

/** A word with and without what Arabic writes together with it: و، ف، ب، ل، ك, and للجزائر for لـ + الجزائر. */
function beginnings(token: Token, language: Locale): { folded: string; start: number }[] {
  const { folded, start } = token;
  if (language !== "ar") return [token];
  const list = [{ folded, start }];
  if (/^[وفبلك]./.test(folded)) list.push({ folded: folded.slice(1), start: start + 1 });
  if (/^[وف][بلك]./.test(folded)) list.push({ folded: folded.slice(2), start: start + 2 });
  if (/^لل./.test(folded)) list.push({ folded: foldWord(`ا${folded.slice(1)}`), start: start + 1 });
  if (/^[وف]لل./.test(folded)) list.push({ folded: foldWord(`ا${folded.slice(2)}`), start: start + 2 });
  return list;
}
