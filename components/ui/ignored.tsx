/** Says which parts of an address made no sense and were left out. */
export function Ignored({ names, note }: { names: string[]; note: string }) {
  if (names.length === 0) return null;
  return (
    <p role="alert" className="mt-4 rounded border-s-4 border-note-line bg-note px-3 py-2 text-sm">
      {note}
    </p>
  );
}
