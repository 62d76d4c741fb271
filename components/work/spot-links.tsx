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

/** `7`, `preamble 3`, `footnote 2`: a spot named briefly; among recitals a paragraph says that it is operative. */
export function useSpotName(): (spot: Spot, beside?: Spot[]) => string {
  const t = useTranslations("Work");
  const mentions = useTranslations("Mentions");
  return ({ kind, id }, beside = []) => {
    if (kind === "footnote") return t("footnote", { mark: id });
    const { resolution, annex, run, kind: place, number } = parseAddress(id);
    if (resolution ?? annex ?? run) return paragraphName(id, mentions);
    if (place === "recital") return t("recitalShort", { number });
    if (place !== "paragraph") return paragraphName(id, mentions);
    return beside.some((other) => other.id.startsWith("pp-")) ? t("operativeShort", { number }) : number;
  };
}

/** Links to paragraphs of this page; bare numbers are named in full to those who hear them. */
export function SpotLinks({ spots }: { spots: Spot[] }) {
  const nameOf = useSpotName();
  const mentions = useTranslations("Mentions");
  const named = spots.map((spot) => ({ spot, name: nameOf(spot, spots) }));
  return (
    <ul className="spots ms-1.5">
      {named.map(({ spot, name }) => (
        <li key={spotId(spot)}>
          <a href={`#${spotId(spot)}`} {...(/^\d+(?: |$)/.test(name) ? { "aria-label": paragraphName(spot.id, mentions) } : {})}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function toSpots(addresses: string[]): Spot[] {
  return addresses.map((id) => ({ kind: "paragraph", id }));
}
