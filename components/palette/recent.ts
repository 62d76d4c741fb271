/** Pages this reader opened last, kept in this browser and nowhere else. */
export type Recent = { href: string; label: string };

const KEY = "recent-pages";
const KEPT = 8;

export function readRecent(): Recent[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(value) ? value.filter(isRecent).slice(0, KEPT) : [];
  } catch {
    return []; // storage switched off, or not ours
  }
}

/** Puts a page first. Addresses with a question are left out: what someone searched for is nobody's business, not even the next reader's. */
export function remember(page: Recent): void {
  try {
    const others = readRecent().filter(({ href }) => href !== page.href);
    localStorage.setItem(KEY, JSON.stringify([page, ...others].slice(0, KEPT)));
  } catch {
    // no room, or switched off: then there are no recent pages
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing is kept where nothing can be
  }
}

function isRecent(value: unknown): value is Recent {
  const { href, label } = (value ?? {}) as Partial<Recent>;
  return typeof href === "string" && /^\/(ar|en|fr)(\/|$)/.test(href) && typeof label === "string";
}
