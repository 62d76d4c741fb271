import { LOCALES } from "@/lib/i18n/locales";
import { findQuote, foldSpace } from "@/lib/source/text";
import type { ProvisionRecord, TextRecord } from "@/lib/work/schema";
import type { Problem } from "../error";
import type { Content } from "../load";

type Words = { ar?: string | undefined; en?: string | undefined; fr?: string | undefined };

/** The paragraphs of a work: printed by its source, uniquely addressed, and every marked word stands in its paragraph. */
export function checkTexts(content: Content): Problem[] {
  return content.texts.flatMap((text) => {
    const file = content.files.get(`texts/${text.work}`) ?? "content/texts";
    const found = [
      ...checkAddresses(text),
      ...text.provisions.flatMap((provision) => [...checkPrinted(content, text, provision), ...checkWords(provision)]),
      ...text.provisions.flatMap((provision) => checkMarks(text, provision)),
    ];
    return found.map((problem) => ({ file, record: text.work, ...problem }));
  });
}

type Found = Omit<Problem, "file" | "record">;

function checkAddresses({ provisions }: TextRecord): Found[] {
  const addresses = provisions.map(({ address }) => address);
  const twice = addresses.filter((address, i) => addresses.indexOf(address) !== i);
  return twice.map((address) => ({ field: address, problem: "the address is used twice", remedy: "number each paragraph once" }));
}

/** A language said by the source must stand in the document of its expression. */
function checkPrinted(content: Content, text: TextRecord, { address, text: words }: ProvisionRecord): Found[] {
  return words.said.flatMap((language) => {
    const expression = text.expressions.find((candidate) => candidate.language === language);
    const source = content.sources.find(({ id }) => id === expression?.source);
    const field = `${address}.text.${language}`;
    if (!source) return [{ field, problem: `no expression in ${language} names a source`, remedy: "add the expression and its source" }];
    if (findQuote(source.index, words[language])) return [];
    return [{ field, problem: `the paragraph does not stand in ${source.file}`, remedy: "copy it from the document, repaired as the manifest says" }];
  });
}

function checkWords({ address, text, ...marked }: ProvisionRecord): Found[] {
  const lists: [string, Words][] = [
    ...marked.verbs.map((v): [string, Words] => [`verbs ${v.concept}`, v.words]),
    ...marked.mentions.map((m): [string, Words] => [`mentions ${m.entity}`, m.words]),
    ...marked.citations.map((c): [string, Words] => [`citations ${c.work ?? ""}`, c.words]),
    ...marked.notes.map((n): [string, Words] => [`notes ${n.mark}`, n.after]),
  ];
  return lists.flatMap(([what, words]) =>
    LOCALES.flatMap((language) => {
      const word = words[language];
      if (word === undefined || foldSpace(text[language]).includes(foldSpace(word))) return [];
      return [{ field: `${address}.${what}.${language}`, problem: `«${word}» does not stand in the paragraph`, remedy: "copy the words from the paragraph" }];
    }),
  );
}

function checkMarks({ footnotes }: TextRecord, { address, notes }: ProvisionRecord): Found[] {
  return notes
    .filter(({ mark }) => !footnotes.some((footnote) => footnote.mark === mark))
    .map(({ mark }) => ({ field: `${address}.notes`, problem: `there is no footnote ${mark}`, remedy: "add the footnote" }));
}
