import { splitSigns } from "@/lib/i18n/signs";

/** A text whose numbers and symbols keep their own order, whatever direction the words around them run. */
export function Signs({ text }: { text: string }) {
  const pieces = splitSigns(text);
  if (!pieces.some(({ sign }) => sign)) return text;
  return pieces.map((piece, i) =>
    piece.sign ? (
      <bdi key={i} dir="ltr">
        {piece.text}
      </bdi>
    ) : (
      piece.text
    ),
  );
}
