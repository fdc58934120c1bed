import type { AxisScale } from './axisScale.ts';
import type { DrawnEvent } from './drawnEvent.ts';

/** Pixels. A mark is as wide as a target must be (WCAG 2.2, 2.5.8), its shape smaller. */
export const MARK = 24;
export const SHAPE = 14;
/** Pixels: the length of the arrow of an open bound. */
export const ARROW = 22;
/** Pixels by which "about" softens a bound. */
export const SOFT = 8;
/** Pixels: bounds closer than this are hidden under the shape. */
const LEAST_BAR = SHAPE;

/** What stands between an event's bounds, in pixels. */
export interface Bar {
  left: number;
  right: number;
  /** Pixels over which each end fades out; 0 is a sharp end. An uncertain instant's two fades meet in the middle. */
  fadeLeft: number;
  fadeRight: number;
}

export interface Arrow {
  from: number;
  to: number;
}

/** How an event is drawn: a shape, a bar, arrows; only what applies. */
export interface EventMark {
  /** The middle of the kind's shape. */
  shapeX: number;
  bar: Bar | null;
  isSolid: boolean;
  /** From the known end to the arrow's point. */
  arrowLeft: Arrow | null;
  arrowRight: Arrow | null;
  /** All that it covers. */
  left: number;
  right: number;
}

/** @returns null where neither bound is known */
export function eventMark(event: DrawnEvent, { x, scale }: AxisScale): EventMark | null {
  const { from, to } = event;
  const known = from ?? to;
  if (!known) return null;
  const [left, right] = [x((from ?? known).minute), x((to ?? known).minute)];
  const soft = event.isApproximate ? SOFT : 0;
  if (event.shape === 'span') {
    const blur = Math.min((right - left) / 2, event.blur * scale);
    const bar = softened({ left, right, fadeLeft: blur, fadeRight: blur }, soft);
    return withArrows(event, bar, (left + right) / 2);
  }
  const middle = from && to ? (left + right) / 2 : left;
  const half = (right - left) / 2;
  const bar = softened({ left, right, fadeLeft: half, fadeRight: half }, soft);
  return withArrows(event, bar, middle);
}

const softened = ({ left, right, fadeLeft, fadeRight }: Bar, soft: number): Bar => ({
  left: left - soft,
  right: right + soft,
  fadeLeft: fadeLeft + soft,
  fadeRight: fadeRight + soft,
});

/** An open end reaches out as an arrow. */
function withArrows({ shape, from, to }: DrawnEvent, bar: Bar, middle: number): EventMark {
  const isSolid = shape === 'span';
  // A span's shape stands at its known end, where its bar begins or ends.
  const shapeX = isSolid ? (from ? bar.left + bar.fadeLeft / 2 : bar.right - bar.fadeRight / 2) : middle;
  return {
    shapeX,
    bar: bar.right - bar.left < LEAST_BAR ? null : bar,
    isSolid,
    arrowLeft: from ? null : { from: bar.left, to: bar.left - ARROW },
    arrowRight: to ? null : { from: bar.right, to: bar.right + ARROW },
    left: Math.min(from ? bar.left : bar.left - ARROW, shapeX - MARK / 2),
    right: Math.max(to ? bar.right : bar.right + ARROW, shapeX + MARK / 2),
  };
}
