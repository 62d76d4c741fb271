import { Signs } from "@/components/text/signs";
import type { Segment } from "@/lib/search/mark";

/** A text with the words looked for marked. */
export function Marked({ segments }: { segments: Segment[] }) {
  return segments.map(({ text, hit }, i) =>
    hit ? (
      <mark key={i}>
        <Signs text={text} />
      </mark>
    ) : (
      <Signs key={i} text={text} />
    ),
  );
}
