import type { Content } from "@/lib/content/load";
import { LOCALES } from "@/lib/i18n/locales";
import { foldSpace } from "@/lib/source/text";
import { numberKey } from "@/lib/work/number";
import type { ProvisionRecord, TextRecord, WorkRecord } from "@/lib/work/schema";
import { statusOf, type RowWriter } from "../writer";

/** Works with their numbers, expressions, paragraphs, footnotes and citations. */
export function workRows(content: Content, writer: RowWriter): void {
  for (const work of content.works) {
    writer.entity("WORK", work, work.name);
    const { id, type, issuer = null, event = null, printedNumber = null, normalizedNumber = null, key, status, date = null } = work;
    writer.add("Work", {
      id,
      type,
      issuerId: issuer,
      eventId: event,
      printedNumber,
      normalizedNumber,
      number: key?.number ?? null,
      session: key?.session ?? null,
      series: key?.series ?? null,
      status,
      dateStart: date?.start ?? null,
      date,
    });
    for (const text of spellings(work)) writer.add("WorkNumber", { id: `${id}/${text}`, workId: id, text, key: numberKey(text) });
    for (const stateId of work.requestedBy) writer.add("WorkRequest", { id: `${id}/${stateId}`, workId: id, stateId });
    for (const topicId of work.topics) writer.add("WorkTopic", { id: `${id}/${topicId}`, workId: id, topicId });
  }
  for (const text of content.texts) textRows(text, writer);
}

function spellings({ printedNumber, normalizedNumber, spellings: others }: WorkRecord): string[] {
  return [...new Set([printedNumber, normalizedNumber, ...others].filter((text) => text !== undefined))];
}

function textRows(text: TextRecord, writer: RowWriter): void {
  const { work } = text;
  for (const { language, kind, source = null, translatedFrom = null } of text.expressions)
    writer.add("Expression", { id: `${work}/${language}`, workId: work, language, kind, sourceId: source, translatedFrom });
  for (const [order, { mark, links, ...footnote }] of text.footnotes.entries()) {
    const id = `${work}#note-${mark}`;
    writer.add("Footnote", { id, workId: work, mark, order, links });
    for (const language of LOCALES)
      writer.add("FootnoteText", {
        id: `${id}/${language}`,
        footnoteId: id,
        language,
        text: footnote.text[language],
        status: statusOf(footnote.text, language),
      });
    writer.evidence(work, `note-${mark}`, footnote.evidence);
  }
  for (const [order, provision] of text.provisions.entries()) provisionRows(text, provision, order, writer);
  citationRows(text, writer);
}

function provisionRows(text: TextRecord, provision: ProvisionRecord, order: number, writer: RowWriter): void {
  const { work } = text;
  const { address, part, number = null } = provision;
  const id = `${work}#${address}`;
  writer.add("Provision", { id, workId: work, address, part, order, number });
  for (const { language, source } of text.expressions) {
    const words = foldSpace(provision.text[language]);
    const status = statusOf(provision.text, language);
    const place = status === "SOURCE" && source ? writer.place(source, words) : null;
    writer.add("ProvisionText", {
      id: `${id}/${language}`,
      provisionId: id,
      expressionId: `${work}/${language}`,
      language,
      text: words,
      status,
      sourceStart: place?.start ?? null,
      sourceEnd: place?.end ?? null,
    });
  }
  for (const [i, verb] of provision.verbs.entries())
    writer.add("ProvisionVerb", { id: `${id}/${i}`, provisionId: id, topicId: verb.concept, order: i, words: verb.words });
  for (const [i, mention] of provision.mentions.entries())
    writer.add("Mention", { id: `${id}/${i}`, provisionId: id, entityId: mention.entity, words: mention.words });
  for (const { mark, after } of provision.notes)
    writer.add("FootnoteCall", { id: `${id}/${mark}`, footnoteId: `${work}#note-${mark}`, provisionId: id, after });
}

function citationRows({ work, provisions, footnotes }: TextRecord, writer: RowWriter): void {
  const citations = [
    ...provisions.flatMap((p) => p.citations.map((c) => ({ ...c, provisionId: `${work}#${p.address}`, footnoteId: null }))),
    ...footnotes.flatMap((f) => f.citations.map((c) => ({ ...c, provisionId: null, footnoteId: `${work}#note-${f.mark}` }))),
  ];
  for (const [order, { work: cited = null, words, provisionId, footnoteId }] of citations.entries())
    writer.add("Citation", { id: `${work}/${order}`, workId: work, provisionId, footnoteId, citedId: cited, order, words });
}
