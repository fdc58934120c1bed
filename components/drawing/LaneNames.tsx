import type { Layout } from '../../lib/drawing/layoutDrawing.ts';
import { shorten } from '../../lib/drawing/textWidth.ts';
import type { Pen } from './pens.ts';

/** Pixels: the font's size, and what its bold letters take more. */
const BOLD = 12 * 1.12;

/** The names of several lanes, each under a line of its own. One lane alone needs no name. */
export function LaneNames({ layout, width, pen }: { layout: Layout; width: number; pen: Pen }) {
  if (layout.lanes.length < 2) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {layout.lanes.map(({ lane, top }, index) => (
        <g key={lane.id}>
          {index > 0 && <line {...pen.part('lane-rule')} x1={0} x2={width} y1={top} y2={top} />}
          <text {...pen.part('lane-name')} x={0} y={top + 16}>
            {shorten(lane.name, BOLD, width)}
          </text>
        </g>
      ))}
    </g>
  );
}
