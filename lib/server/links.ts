import { pageSubject } from "@/lib/api/page-formats";
import { isLocale } from "@/lib/i18n/locales";

/** The links of a page's head; React escapes every `<` elsewhere. */
const LINK = /<link\b[^>]*\brel="(?:canonical|alternate)"[^>]*>/g;
const ATTRIBUTE = /\b(rel|href|hreflang|type)="([^"]*)"/gi;

type HeadLink = { rel: string; href: string; hreflang?: string; type?: string };

/** Formats that describe what a page is about, best first. */
const DESCRIPTIONS = ["application/ld+json", "application/json"];

/**
 * The same links as in a page's head, for programs that read no HTML (RFC 8288): its canonical address, its other languages and its data;
 * and of a record its permanent address, what it is, and its description (signposting.org). Read from the finished page: no question
 * to the database, and never anything else than what the head says.
 */
export function pageLinks(html: string, url: string): string[] {
  const links = [...html.matchAll(LINK)].map(([tag]) => toLink(tag)).filter(({ href }) => href !== "");
  const described = DESCRIPTIONS.map((type) => links.find((link) => link.type === type)).find((link) => link !== undefined);
  const [, first, ...rest] = (url.split(/[?#]/)[0] ?? "").split("/");
  const subject = isLocale(first) ? pageSubject(`/${rest.join("/")}`) : null;
  return [
    ...links.map(({ rel, href, hreflang, type }) =>
      [`<${href}>`, `rel="${rel}"`, ...(hreflang ? [`hreflang="${hreflang}"`] : []), ...(type ? [`type="${type}"`] : [])].join("; "),
    ),
    ...(described ? [`<${described.href}>; rel="describedby"; type="${described.type}"`] : []),
    ...(subject ? [`</id/${subject.id}>; rel="cite-as"`, `<https://schema.org/${subject.type}>; rel="type"`] : []),
  ];
}

function toLink(tag: string): HeadLink {
  const attributes = Object.fromEntries([...tag.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]));
  return { ...attributes, rel: attributes.rel ?? "", href: toAddress(attributes.href ?? "") };
}

/** A header holds plain ASCII, and an address in it no sign that would end it. */
function toAddress(href: string): string {
  const plain = href.replaceAll("&amp;", "&");
  return encodeURI(decodeURI(plain)).replace(/[<>"\s]/g, encodeURIComponent);
}
