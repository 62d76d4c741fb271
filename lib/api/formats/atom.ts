import type { Locale } from "@/lib/i18n/locales";
import { LOCALES } from "@/lib/i18n/locales";
import type { Format, Rendering } from "../format";
import type { List } from "../operation";
import { endXml, xmlDocument, xmlText } from "./xml";

export type FeedEntry = {
  url: string;
  modified: string | null;
  name: Record<string, { text: string } | undefined>;
  summary?: string | undefined;
};

/** RFC 4287 of any list whose records have a name. */
export function atomFormat(title: string): Format<List<FeedEntry>> {
  return {
    name: "Atom",
    type: "application/atom+xml",
    extension: "atom",
    render: ({ items, next }, rendering) => toAtom({ title, next, entries: items }, rendering),
  };
}

/** When nothing has a date: a feed must have one. */
const NEVER = "1970-01-01T00:00:00.000Z";

export function toAtom(
  { title, next, entries }: { title: string; next: string | null; entries: FeedEntry[] },
  { self, origin, languages }: Rendering,
): string {
  const updated =
    entries
      .map(({ modified }) => modified ?? NEVER)
      .toSorted()
      .at(-1) ?? NEVER;
  const language = languages.length === 1 ? languages[0] : undefined;
  const feed = xmlDocument("feed", { xmlns: "http://www.w3.org/2005/Atom", ...(language ? { "xml:lang": language } : {}) });
  feed.ele("id").txt(self);
  feed.ele("title").txt(title);
  feed.ele("updated").txt(updated);
  feed.ele("link", { rel: "self", type: "application/atom+xml", href: self });
  if (next) feed.ele("link", { rel: "next", type: "application/atom+xml", href: next });
  feed.ele("author").ele("name").txt("OIC knowledge base");
  feed.ele("generator", { uri: origin }).txt("OIC knowledge base");
  for (const { url, modified, name, summary } of entries) {
    const entry = feed.ele("entry");
    entry.ele("id").txt(url);
    entry.ele("title").txt(xmlText(titleIn(name, language)));
    entry.ele("updated").txt(modified ?? NEVER);
    entry.ele("link", { rel: "alternate", href: url });
    for (const other of LOCALES) entry.ele("link", { rel: "alternate", hreflang: other, type: "text/html", href: `${url}?lang=${other}` });
    if (summary) entry.ele("summary").txt(xmlText(summary));
  }
  return endXml(feed);
}

/** The name in the feed's language; in one of three languages English, which most sources are written in. */
function titleIn(name: FeedEntry["name"], language: Locale | undefined): string {
  const order = [language, "en", ...LOCALES].filter((candidate) => candidate !== undefined);
  return order.map((candidate) => name[candidate]?.text).find((text) => text !== undefined) ?? "";
}
