import { type Axis, axisOf, finestScale, fittingScale, longestGapIn } from './axis.ts';
import { type AxisScale, axisScaleOf } from './axisScale.ts';
import type { DrawnEvent, Lane } from './drawnEvent.ts';
import { ARROW, type EventMark, eventMark, MARK, SOFT } from './eventMark.ts';
import type { PlacedLabel } from './labelsFor.ts';
import { placeRows } from './placeRows.ts';

/** Pixels. */
export const ROW = MARK;
const FONT = 12;
/** Above the lanes: two lines of dates and the axis itself. */
const AXIS = 38;
/** Below the axis, where there are breaks: how long they are. */
const BREAK_LINE = 16;
const LANE_NAME = 22;
const LANE_AIR = 8;
/** Free at both ends, for the arrows of open bounds. */
const MARGIN = ARROW + SOFT;

export interface LaidEvent {
  type: 'event';
  /** Unique in the drawing. */
  key: string;
  lane: number;
  event: DrawnEvent;
  mark: EventMark;
  label: PlacedLabel | null;
  /** Pixels from the top to the middle of its row. */
  y: number;
}

/** Events too close together to be drawn one by one at this scale. */
export interface LaidCrowd {
  type: 'crowd';
  key: string;
  lane: number;
  events: DrawnEvent[];
  left: number;
  right: number;
  y: number;
}

export type LaidItem = LaidEvent | LaidCrowd;

export interface LaidLane {
  lane: Lane;
  top: number;
  bottom: number;
  /** In the order in which the events are told; a crowd stands where its first event does. */
  items: LaidItem[];
}

export interface Layout {
  axis: Axis;
  x: AxisScale;
  /** The same axis at another scale. */
  rescaled: (scale: number) => AxisScale;
  /** Pixels per minute: all of it in sight, and the finest that shows more. */
  fitting: number;
  finest: number;
  /** Pixels from the top to the axis, and to the lengths of the breaks. */
  axisY: number;
  breakY: number;
  lanes: LaidLane[];
  height: number;
  /** Events without any date. */
  undated: DrawnEvent[];
}

export interface LayoutOptions {
  /** Pixels in sight. */
  width: number;
  /** Pixels per minute; null: so that all is in sight. Held between the fitting and the finest scale. */
  scale: number | null;
  /** At most so many rows in each lane. */
  rows: number;
}

/** Everything of a drawing that does not depend on where it is moved to: scale, breaks, rows, labels, crowds. */
export function layoutDrawing(lanes: readonly Lane[], options: LayoutOptions): Layout {
  const axis = axisOf(lanes.flatMap(({ events }) => events));
  const inner = Math.max(1, options.width - 2 * MARGIN);
  const longestGap = longestGapIn(axis, inner);
  const fitting = fittingScale(axis, inner, longestGap);
  const finest = finestScale(axis, fitting, longestGap);
  const scale = Math.min(finest, Math.max(fitting, options.scale ?? fitting));
  const rescaled = (to: number): AxisScale =>
    axisScaleOf(axis, { scale: to, longestGap, margin: MARGIN, room: options.width });
  const x = rescaled(scale);
  const axisY = AXIS;
  const breakY = axisY + BREAK_LINE - 4;
  let top = axisY + (x.breaks.length > 0 ? BREAK_LINE : 0);
  const laid = lanes.map((lane, index): LaidLane => {
    const start = top + (lanes.length > 1 ? LANE_NAME : LANE_AIR);
    const { items, rows } = layLane(lane, index, { x, top: start, rows: options.rows });
    const bottom = start + Math.max(1, rows) * ROW + LANE_AIR;
    const one = { lane, top, bottom, items };
    top = bottom;
    return one;
  });
  const undated = lanes.flatMap(({ events }) => events.filter(({ from, to }) => !from && !to));
  return { axis, x, rescaled, fitting, finest, axisY, breakY, lanes: laid, height: top, undated };
}

function layLane(
  { id, events }: Lane,
  lane: number,
  { x, top, rows }: { x: AxisScale; top: number; rows: number },
): { items: LaidItem[]; rows: number } {
  const marked = events.flatMap((event) => {
    const mark = eventMark(event, x);
    return mark ? [{ event, mark }] : [];
  });
  const things = marked.map(({ event, mark }) => ({
    left: mark.left,
    right: mark.right,
    label: event.label,
    canStandUnder: event.shape === 'span',
  }));
  const placed = placeRows(things, { width: x.width, rows, fontSize: FONT });
  const middleOf = (row: number): number => top + (row + 0.5) * ROW;
  const order = new Map<LaidItem, number>();
  for (const { index, row, label } of placed.placements) {
    const { event, mark } = marked[index] ?? {};
    if (!event || !mark) continue;
    order.set({ type: 'event', key: `${id}/${event.id}`, lane, event, mark, label, y: middleOf(row) }, index);
  }
  for (const { indexes, left, right } of placed.crowds) {
    const inOrder = [...indexes].sort((a, b) => a - b);
    const gathered = inOrder.flatMap((index) => marked[index]?.event ?? []);
    const [first = 0] = inOrder;
    const key = `${id}/crowd/${gathered[0]?.id ?? ''}`;
    order.set({ type: 'crowd', key, lane, events: gathered, left, right, y: middleOf(placed.rows - 1) }, first);
  }
  const items = [...order].sort(([, a], [, b]) => a - b).map(([item]) => item);
  return { items, rows: placed.rows };
}
