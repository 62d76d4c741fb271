import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { Refusal } from "../refusal";

export const FOLDER = "screenshots";
export const SCHEMES = ["light", "dark"] as const;
export const SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;

export type Scheme = (typeof SCHEMES)[number];
export type Screen = keyof typeof SCREENS;
/** One picture: `name` is its file without the ending, `path` the address within the site. */
export type Shot = { name: string; page: string; path: string; locale: Locale; scheme: Scheme; screen: Screen };
/** What the caller wants of all pictures; nothing given means all. */
export type Choice = { words: string[]; pages?: string[]; locales?: string[]; schemes?: string[]; screens?: string[] };

/** The page types of the end-to-end tests, once a language, scheme and screen. @throws {Refusal} when the choice leaves none */
export async function chooseShots(choice: Choice): Promise<Shot[]> {
  const { PAGES } = await import("@/tests/e2e/pages");
  const screens = Object.keys(SCREENS) as Screen[];
  const pages = among("--page", choice.pages, Object.keys(PAGES) as (keyof typeof PAGES)[]);
  const all = pages.flatMap((page) =>
    among("--screen", choice.screens, screens).flatMap((screen) =>
      among("--scheme", choice.schemes, SCHEMES).flatMap((scheme) =>
        among("--locale", choice.locales, LOCALES).map((locale) => {
          const name = [page.replace(/[^\p{L}\p{N}]+/gu, "-"), locale, scheme, screen].join(".");
          return { name, page, path: `/${locale}${PAGES[page]}`, locale, scheme, screen };
        }),
      ),
    ),
  );
  const kept = all.filter(({ name }) => choice.words.every((word) => matches(name, word.toLowerCase())));
  if (kept.length === 0) throw new Refusal(`No picture has a name with ${choice.words.join(" and ")}: names are like ${all[0]?.name}.`);
  return kept;
}

function among<T extends string>(option: string, wanted: string[] | undefined, all: readonly T[]): readonly T[] {
  const unknown = wanted?.find((value) => !all.some((one) => one === value));
  if (unknown !== undefined) throw new Refusal(`${option} does not know ${unknown}: choose from ${all.join(", ")}.`);
  return wanted ? all.filter((one) => wanted.includes(one)) : all;
}

/** A word of two letters is a language, whole; a longer one may stand anywhere. */
function matches(name: string, word: string): boolean {
  return word.length > 2 ? name.toLowerCase().includes(word) : name.toLowerCase().split(".").includes(word);
}
