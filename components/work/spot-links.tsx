import { useTranslations } from "next-intl";
import { plainPart } from "@/lib/work/address";
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

/** `preamble 3`, `4`, `operative 7`, `8`, `footnote 2`: spots named briefly. The first of a part says which, where there are recitals. */
export function useSpotNames(): (spots: Spot[]) => string[] {
  const t = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  return (spots) => {
    const places = spots.map(({ kind, id }) => (kind === "footnote" ? null : plainPart(id)));
    const recitals = places.some((place) => place?.part === "recital");
    return spots.map(({ kind, id }, i) => {
      const place = places[i];
      if (kind === "footnote") return t("footnote", { mark: id });
      if (!place) return paragraphName(id, mentions);
      if (place.part === places[i - 1]?.part) return place.number;
      if (place.part === "recital") return t("recitalShort", { number: place.number });
      return recitals ? t("operativeShort", { number: place.number }) : place.number;
    });
  };
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
