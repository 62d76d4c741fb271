import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

type Messages = Record<string, Record<string, string>>;

const read = (locale: Locale) => JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")) as Messages;
const all = Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Record<Locale, Messages>;
const flat = (messages: Messages) =>
  Object.entries(messages).flatMap(([space, keys]) => Object.entries(keys).map(([key, text]) => [`${space}.${key}`, text] as const));

/** Arguments and tags of a message, as `count:plural` or `link:tag`, whatever branch they stand in. */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`${element.value}:tag`, ...argumentsOf(element.children)];
    if (element.type === TYPE.select || element.type === TYPE.plural)
      return [`${element.value}:${element.type}`, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
    return [`${element.value}:${element.type}`];
  });
  return [...new Set(found)].sort();
}

/** The words that are shown, whatever branch they stand in. */
function literalsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal) return [element.value];
    if (element.type === TYPE.tag) return literalsOf(element.children);
    if (element.type === TYPE.select || element.type === TYPE.plural)
      return Object.values(element.options).flatMap(({ value }) => literalsOf(value));
    return [];
  });
}

function pluralsOf(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element): string[][] => {
    if (element.type === TYPE.tag) return pluralsOf(element.children);
    if (element.type === TYPE.select) return Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    if (element.type !== TYPE.plural) return [];
    return [Object.keys(element.options), ...Object.values(element.options).flatMap(({ value }) => pluralsOf(value))];
  });
}

describe("the interface speaks three languages equally", () => {
  it.each(LOCALES)("has the same keys in %s as in English", (locale) => {
    expect(flat(all[locale]).map(([key]) => key)).toEqual(flat(all.en).map(([key]) => key));
  });

  it.each(LOCALES)("has the same arguments in %s as in English", (locale) => {
    const english = new Map(flat(all.en));
    const differing = flat(all[locale]).filter(
      ([key, text]) => argumentsOf(parse(text)).join() !== argumentsOf(parse(english.get(key) ?? "")).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(LOCALES)("gives every plural category of %s", (locale) => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const incomplete = flat(all[locale]).filter(([, text]) =>
      pluralsOf(parse(text)).some((given) => needed.some((category) => !given.includes(category) && !standsFor(category, given))),
    );
    expect(incomplete.map(([key]) => key)).toEqual([]);
  });

  it("has no message that says nothing, and none left in English", () => {
    const empty = LOCALES.flatMap((locale) =>
      flat(all[locale])
        .filter(([, text]) => text.trim() === "")
        .map(([key]) => `${locale} ${key}`),
    );
    const latin = flat(all.ar).filter(
      ([, text]) =>
        /[A-Za-z]{3,}/.test(text.replace(/[{<][^{}<>]*[}>]|\b[A-Z_]+\b|\b\w+, (?:select|plural),/g, "").replace(/\w+ \{/g, "")) &&
        !/\p{Script=Arabic}/u.test(text),
    );
    expect([...empty, ...latin.map(([key]) => key)]).toEqual([]);
  });

  it("writes the signs of each language: French spaces, typographic quotes and apostrophes, Arabic commas", () => {
    const rules: Record<Locale, Record<string, RegExp>> = {
      ar: { "straight quotes": /"|'(?=\p{L})/u, "a Latin comma, semicolon or question mark": /\p{Script=Arabic}[,;?]/u },
      en: { "straight quotes or apostrophes": /"|\p{L}'\p{L}|(?:^|\s)'\p{L}/u },
      fr: {
        "straight quotes or apostrophes": /"|\p{L}'\p{L}/u,
        "no narrow no-break space before ; ! ? »": /[^\u202F;!?][;!?»]/u,
        "no narrow no-break space after «": /«[^\u202F]/u,
        "no no-break space before :": /[^\u00A0\u202F\d]:(?!\/\/)/u,
      },
    };
    const wrong = LOCALES.flatMap((locale) =>
      flat(all[locale]).flatMap(([key, text]) => {
        const shown = literalsOf(parse(text)).join("\uFFFC");
        return Object.entries(rules[locale]).flatMap(([what, sign]) => (sign.test(shown) ? [`${locale} ${key}: ${what}`] : []));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps words out of pages and components", () => {
    const sources = ["app", "components"].flatMap(files).filter((file) => file.endsWith(".tsx"));
    const loose = sources.filter((file) =>
      /(?:title|aria-label|placeholder|alt)="[A-Za-z][^"]*"|>\s*[A-Z][a-z]+ [a-z]+[^<{]*</.test(
        withoutComments(readFileSync(file, "utf8")),
      ),
    );
    expect(loose).toEqual([]);
  });
});

/** `=0` says what `zero` would; `=1` what `one` would in a language where only 1 is `one`. */
function standsFor(category: string, given: string[]): boolean {
  return (
    (category === "zero" && given.includes("=0")) ||
    (category === "one" && given.includes("=1")) ||
    (category === "two" && given.includes("=2"))
  );
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
