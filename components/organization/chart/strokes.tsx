import { pathOf, type Direction } from "@/lib/picture/geometry";
import type { Frame, Line } from "@/lib/organization/chart/layout";

/** How a relation is drawn: by dashes and width, never by colour alone. In em of the picture. */
const STROKES: Record<string, { width: number; dash?: string; colour: string }> = {
  SUPERVISED_BY: { width: 0.12, dash: "0.7 0.35", colour: "var(--color-ink)" },
  COORDINATED_BY: { width: 0.16, dash: "0.02 0.36", colour: "var(--color-accent)" },
  ELECTED_BY: { width: 0.14, dash: "0.9 0.3 0.05 0.3", colour: "var(--color-accent)" },
  FOLLOWED_BY: { width: 0.09, dash: "0.28 0.22", colour: "var(--color-accent)" },
  AFFILIATED_TO: { width: 0.1, dash: "0.3 0.3", colour: "var(--color-muted)" },
  OBSERVER_OF: { width: 0.1, dash: "0.1 0.25", colour: "var(--color-muted)" },
};
const PLAIN = { width: 0.11, colour: "var(--color-muted)" };

/** Relations drawn like one another: a unit, a committee, a part all belong to what they hang from. */
export function strokeOf(relation: string): { width: number; dash?: string; colour: string } {
  return STROKES[relation] ?? PLAIN;
}

export function isPlain(relation: string): boolean {
  return !(relation in STROKES);
}

type Props = { lines: Line[]; frames?: Frame[]; width: number; direction: Direction };

/** The lines of a chart. The same line drawn for every box of a list is one to the eye. */
export function ChartLines({ lines, frames = [], width, direction }: Props) {
  return (
    <>
      {frames.map((frame) => (
        <rect
          key={frame.key}
          x={direction === "rtl" ? width - frame.x - frame.width : frame.x}
          y={frame.y}
          width={frame.width}
          height={frame.height}
          rx={0.3}
          fill="none"
          stroke="var(--color-line)"
          strokeWidth={0.1}
        />
      ))}
      {lines.map(({ key, relation, points, arrow }) => (
        <ChartLine
          key={key}
          relation={relation}
          path={pathOf(points, width, direction)}
          tip={arrow ? tipOf(points, width, direction) : null}
        />
      ))}
    </>
  );
}

function ChartLine({ relation, path, tip }: { relation: string; path: string; tip: string | null }) {
  const { width, dash, colour } = strokeOf(relation);
  return (
    <>
      <path d={path} fill="none" stroke={colour} strokeWidth={width} strokeDasharray={dash} strokeLinecap="round" strokeLinejoin="round" />
      {tip && <path d={tip} fill={colour} />}
    </>
  );
}

/** A small triangle at the end of a line that arrives at the far side of a box, pointing back to the line's start. */
function tipOf(points: Line["points"], width: number, direction: Direction): string {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  return `${pathOf([end, { x: end.x + 0.5, y: end.y - 0.25 }, { x: end.x + 0.5, y: end.y + 0.25 }], width, direction)}Z`;
}

/** A sample of a relation's line, for the legend. */
export function StrokeSample({ relation }: { relation: string }) {
  return (
    <svg aria-hidden viewBox="0 0 4 1" className="h-[1em] w-[4em] shrink-0 text-[0.8125rem]">
      <ChartLine relation={relation} path="M0.2 0.5L3.8 0.5" tip={null} />
    </svg>
  );
}
