import { useTranslations } from "next-intl";
import { parseAddress } from "@/lib/work/address";
import type { Spot } from "@/lib/work/relations";
import { paragraphName } from "./mention-list";

/** Where a footnote stands on the page of its work: an asterisk is no part of a plain address. */
export function footnoteId(mark: string): string {
  return `note-${mark === "*" ? "star" : mark}`;
}

/** The same footnote, opened at a paragraph that calls it. */
export function footnoteHereId(mark: string, address: string): string {
  return `${footnoteId(mark)}-at-${address}`;
}

export function spotId({ kind, id }: Spot): string {
  return kind === "footnote" ? footnoteId(id) : id;
}

/** `preamble 3`, `4`, `operative 7`, `8`, `footnote 2`: spots named briefly. The first of a part says which, where there are recitals at all. */
export function useSpotNames(): (spots: Spot[]) => string[] {
  const t = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  return (spots) => {
    const named = spots.map(({ kind, id }) => (kind === "footnote" ? { part: null, name: t("footnote", { mark: id }) } : nameIn(id)));
    const recitals = named.some(({ part }) => part === "recital");
    return named.map(({ part, name }, i) => {
      if (part === null || part === named[i - 1]?.part) return name;
      if (part === "recital") return t("recitalShort", { number: name });
      return recitals ? t("operativeShort", { number: name }) : name;
    });
  };

  /** Its number, in the preamble or among the plain operative paragraphs; elsewhere its full name. */
  function nameIn(address: string): { part: "recital" | "paragraph" | null; name: string } {
    const { resolution, annex, run, kind, number } = parseAddress(address);
    const plain = (resolution ?? annex ?? run) === null && (kind === "recital" || kind === "paragraph");
    return plain ? { part: kind, name: number } : { part: null, name: paragraphName(address, mentions) };
  }
}

/** Links to paragraphs of this page; bare numbers are named in full to those who hear them. */
export function SpotLinks({ spots }: { spots: Spot[] }) {
  const names = useSpotNames()(spots);
  const mentions = useTranslations("Mentions");
  return (
    <ul className="spots ms-1.5">
      {spots.map((spot, i) => (
        <li key={spotId(spot)}>
          <a href={`#${spotId(spot)}`} {...(/^\d+(?: |$)/.test(names[i] ?? "") ? { "aria-label": paragraphName(spot.id, mentions) } : {})}>
            {names[i]}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function toSpots(addresses: string[]): Spot[] {
  return addresses.map((id) => ({ kind: "paragraph", id }));
}
