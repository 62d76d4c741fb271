import { keepMarks, splitSigns } from "@/lib/i18n/signs";

/** A sign of so many letters may break: an address has to. */
const LONG = 20;

/** A text whose numbers and symbols keep their own order, whatever direction the words around them run, and whose marks their words. */
export function Signs({ text: found }: { text: string }) {
  const text = keepMarks(found);
  const pieces = splitSigns(text);
  if (!pieces.some(({ sign }) => sign)) return text;
  return pieces.map((piece, i) =>
    piece.sign ? (
      <bdi key={i} dir="ltr" className={piece.text.length < LONG ? "whitespace-nowrap" : undefined}>
        {piece.text}
      </bdi>
    ) : (
      piece.text
    ),
  );
}
