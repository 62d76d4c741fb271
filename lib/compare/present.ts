import { alignParagraphs } from "./align";
import { changesBetween, foldText, type Change } from "./words";
import { MOST_PARAGRAPHS } from "./params";
import type { ParagraphRow } from "./queries";

/** A paragraph of one text: its address and printed number. */
export type Place = { address: string; number: string | null };

/** A paragraph of either text or both, and what became of it. */
export type ComparedParagraph = {
  kind: "same" | "changed" | "added" | "dropped";
  before: Place | null;
  after: Place | null;
  moved: boolean;
  heading: boolean;
  changes: Change[];
};

/** Paragraphs one after another: unchanged ones together, for they are folded; any other alone. */
export type Stretch = { same: boolean; paragraphs: ComparedParagraph[] };

export type Comparison = {
  stretches: Stretch[];
  counts: Record<ComparedParagraph["kind"], number>;
  /** A text is longer than what is compared. */
  cut: boolean;
};

export function compareTexts(before: ParagraphRow[], after: ParagraphRow[]): Comparison {
  const [old, now] = [before.slice(0, MOST_PARAGRAPHS), after.slice(0, MOST_PARAGRAPHS)];
  const pairs = alignParagraphs(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const paragraphs = pairs.map((pair) =>
    toCompared(
      pair.before === null ? null : (old[pair.before] ?? null),
      pair.after === null ? null : (now[pair.after] ?? null),
      pair.moved,
    ),
  );
  const counts = { same: 0, changed: 0, added: 0, dropped: 0 };
  for (const { kind } of paragraphs) counts[kind]++;
  return { stretches: toStretches(paragraphs), counts, cut: old.length < before.length || now.length < after.length };
}

function toCompared(before: ParagraphRow | null, after: ParagraphRow | null, moved: boolean): ComparedParagraph {
  const changes = before && after ? changesOf(before.text, after.text) : [whole(before, after)];
  const kind = !before ? "added" : !after ? "dropped" : changes.every((change) => change.kind === "same") ? "same" : "changed";
  const { kind: provision } = (after ?? before)?.provision ?? {};
  return { kind, before: placeOf(before), after: placeOf(after), moved, heading: provision === "HEADING", changes };
}

/** Equal texts are not taken apart: most paragraphs of a family are. */
function changesOf(before: string, after: string): Change[] {
  const same = before === after || foldText(before) === foldText(after);
  return same ? [{ kind: "same", text: after }] : changesBetween(before, after);
}

function whole(before: ParagraphRow | null, after: ParagraphRow | null): Change {
  return after ? { kind: "added", text: after.text } : { kind: "dropped", text: before?.text ?? "" };
}

function placeOf(row: ParagraphRow | null): Place | null {
  return row && { address: row.provision.address, number: row.provision.number };
}

function toStretches(paragraphs: ComparedParagraph[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const paragraph of paragraphs) {
    const last = stretches.at(-1);
    const same = paragraph.kind === "same" && !paragraph.moved;
    if (same && last?.same) last.paragraphs.push(paragraph);
    else stretches.push({ same, paragraphs: [paragraph] });
  }
  return stretches;
}
