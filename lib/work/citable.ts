import { toDate } from "@/lib/date/present";
import { sayLabel } from "@/lib/entity/present";
import type { Locale } from "@/lib/i18n/locales";
import type { Citable } from "./cite";
import type { WorkRow } from "./select";

/** On this day the Conference became the Organization of Islamic Cooperation: editorial notes, group A. */
const RENAMED = "2011-06-28";

type Issuer = Record<Locale, Citable["issuer"] & {}>;

/** Issuers that lawyers shorten, with the name they had when they issued the text. */
const ISSUERS: Record<string, { now: Issuer; before?: Issuer }> = {
  unga: {
    now: {
      ar: { full: "الجمعية العامة للأمم المتحدة", short: "الجمعية العامة للأمم المتحدة" },
      en: { full: "UN General Assembly", short: "UNGA" },
      fr: { full: "Assemblée générale des Nations Unies", short: "AGNU" },
    },
  },
  unsc: {
    now: {
      ar: { full: "مجلس الأمن التابع للأمم المتحدة", short: "مجلس الأمن" },
      en: { full: "UN Security Council", short: "UNSC" },
      fr: { full: "Conseil de sécurité des Nations Unies", short: "CSNU" },
    },
  },
  cfm: {
    now: {
      ar: { full: "مجلس وزراء خارجية منظمة التعاون الإسلامي", short: "مجلس وزراء خارجية منظمة التعاون الإسلامي" },
      en: { full: "OIC Council of Foreign Ministers", short: "OIC CFM" },
      fr: { full: "Conseil des ministres des Affaires étrangères de l’OCI", short: "CMAE de l’OCI" },
    },
    before: {
      ar: { full: "المؤتمر الإسلامي لوزراء الخارجية", short: "المؤتمر الإسلامي لوزراء الخارجية" },
      en: { full: "Islamic Conference of Foreign Ministers", short: "ICFM" },
      fr: { full: "Conférence islamique des ministres des Affaires étrangères", short: "CIMAE" },
    },
  },
  summit: {
    now: {
      ar: { full: "مؤتمر القمة الإسلامي لمنظمة التعاون الإسلامي", short: "مؤتمر القمة الإسلامي" },
      en: { full: "OIC Islamic Summit", short: "OIC Summit" },
      fr: { full: "Sommet islamique de l’OCI", short: "Sommet de l’OCI" },
    },
  },
};

export type CitableRow = Pick<WorkRow, "id" | "type" | "printedNumber" | "normalizedNumber" | "date" | "entity" | "issuer" | "event">;

/** What a citation in a language needs of a work; `origin` is the address of the site, `https://…` without a slash at its end, or null. */
export function toCitable(row: CitableRow, language: Locale, origin: string | null, paragraph: Citable["paragraph"] = null): Citable {
  const { id, type, issuer, event } = row;
  const kind = type === "RESOLUTION" || type === "DRAFT_RESOLUTION" ? type : "OTHER";
  const symbol = [row.normalizedNumber, row.printedNumber].find((number) => number && /^[AS]\//.test(number)) ?? null;
  const number = row.printedNumber !== null && row.printedNumber !== symbol ? row.printedNumber : null;
  const label = sayLabel(row.entity.labels, language);
  const date = toDate(row.date);
  const describes = isDescription(label.text);
  // The number says all that the description would.
  const title = describes && (number ?? symbol) !== null ? null : label.text;
  return {
    kind,
    issuer: issuer && (issuerOf(issuer.id, date?.start)?.[language] ?? both(sayLabel(issuer.labels, language).text)),
    number,
    symbol,
    session: event && sayLabel(event.labels, language).text,
    title,
    described: title !== null && describes,
    date,
    paragraph,
    url: origin === null ? null : `${origin}/${language}/resolutions/${id}${paragraph ? `#${paragraph.address}` : ""}`,
  };
}

function issuerOf(id: string, date: string | undefined): Issuer | undefined {
  const issuer = ISSUERS[id];
  return date !== undefined && date < RENAMED ? (issuer?.before ?? issuer?.now) : issuer?.now;
}

function both(name: string): { full: string; short: string } {
  return { full: name, short: name };
}

/** `General Assembly resolution 37/4 of 22 October 1982` describes a text that has no title of its own here. */
function isDescription(label: string): boolean {
  return /^(?:(?:UN |United Nations )?General Assembly )?resolution |^résolution |^(?:ال)?قرار /iu.test(label);
}
