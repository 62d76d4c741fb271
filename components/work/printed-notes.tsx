import { useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import type { AnchoredNote } from "@/lib/work/align";
import { toSpots, useSpotNames } from "./spot-links";

/** On paper a note cannot be unfolded at its paragraphs: each is printed once, at the end. */
export function PrintedNotes({ notes }: { notes: AnchoredNote[] }) {
  const t = useTranslations("Work");
  const namesOf = useSpotNames();
  if (notes.length === 0) return null;
  return (
    <div className="mt-10 hidden print:block">
      <h2 className="border-b border-line pb-1 text-xl font-semibold">{t("printedNotes")}</h2>
      <ul className="mt-4 space-y-2 text-sm">
        {notes.map(({ note, addresses }) => (
          <li key={note.id}>
            <strong className="font-semibold">
              <Signs text={note.title} />
            </strong>{" "}
            ({namesOf(toSpots(addresses)).join(", ")}
            ): <Signs text={note.text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
