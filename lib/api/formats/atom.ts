import type { Locale } from "@/lib/i18n/locales";
import { LOCALES } from "@/lib/i18n/locales";
import type { Format, Rendering } from "../format";
import type { List } from "../operation";
import { endXml, xmlDocument, xmlText } from "./xml";

type Words = Record<string, { text: string } | undefined>;

export type FeedEntry = {
  /** The page, which leads to the reader's language. */
  url: string;
  /** Where several entries are read on one page. */
  id?: string;
  modified: string | null;
  name: Words;
  /** The day of the thing itself, where it is known to the day: of the adoption of a text, of a session. */
  date?: { start: string } | null;
  summary?: string | Words | undefined;
  /** Taken out of the collection when it was last modified. */
  deleted?: boolean;
};

/** RFC 4287 of a list; `toEntry` makes an entry of a record that is none by itself. */
export function atomFormat(title: string): Format<List<FeedEntry>>;
export function atomFormat<T>(title: string, toEntry: (item: T, rendering: Rendering) => FeedEntry): Format<List<T>>;
export function atomFormat<T>(
  title: string,
  toEntry: (item: T, rendering: Rendering) => FeedEntry = (item) => item as FeedEntry,
): Format<List<T>> {
  return {
    name: "Atom",
    type: "application/atom+xml",
    extension: "atom",
    render: ({ items, next }, rendering) => toAtom({ title, next, entries: items.map((item) => toEntry(item, rendering)) }, rendering),
  };
}

/** When nothing has a date: a feed must have one. */
const NEVER = "1970-01-01T00:00:00.000Z";

export function toAtom(
  { title, next, entries }: { title: string; next: string | null; entries: FeedEntry[] },
  { self, origin, languages, changed }: Rendering,
): string {
  const updated =
    entries
      .map(({ modified }) => modified ?? NEVER)
      .toSorted()
      .at(-1) ??
    changed?.toISOString() ??
    NEVER;
  const language = languages.length === 1 ? languages[0] : undefined;
  const tombs: Record<string, string> = entries.some(({ deleted }) => deleted)
    ? { "xmlns:at": "http://purl.org/atompub/tombstones/1.0" }
    : {};
  const feed = xmlDocument("feed", { xmlns: "http://www.w3.org/2005/Atom", ...tombs, ...(language ? { "xml:lang": language } : {}) });
  feed.ele("id").txt(self);
  feed.ele("title").txt(title);
  feed.ele("updated").txt(updated);
  feed.ele("link", { rel: "self", type: "application/atom+xml", href: self });
  if (next) feed.ele("link", { rel: "next", type: "application/atom+xml", href: next });
  feed.ele("author").ele("name").txt("OIC knowledge base");
  feed.ele("generator", { uri: origin }).txt("OIC knowledge base");
  for (const { url, id = url, modified, name, date, summary, deleted } of entries) {
    if (deleted) {
      feed.ele("at:deleted-entry", { ref: id, when: modified ?? NEVER }); // RFC 6721
      continue;
    }
    const entry = feed.ele("entry");
    entry.ele("id").txt(id);
    entry.ele("title").txt(xmlText(wordsIn(name, language)));
    entry.ele("updated").txt(modified ?? NEVER);
    if (date && /^\d{4}-\d{2}-\d{2}$/.test(date.start)) entry.ele("published").txt(`${date.start}T00:00:00Z`);
    entry.ele("link", { rel: "alternate", href: url });
    for (const other of LOCALES) entry.ele("link", { rel: "alternate", hreflang: other, type: "text/html", href: `${url}?lang=${other}` });
    const about = typeof summary === "object" ? wordsIn(summary, language) : summary;
    if (about) entry.ele("summary").txt(xmlText(about));
  }
  return endXml(feed);
}

/** Words in the feed's language; in one of three languages English, which most sources are written in. */
function wordsIn(name: Words, language: Locale | undefined): string {
  const order = [language, "en", ...LOCALES].filter((candidate) => candidate !== undefined);
  return order.map((candidate) => name[candidate]?.text).find((text) => text !== undefined) ?? "";
}
