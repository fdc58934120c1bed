import type { AxisScale } from './axisScale.ts';
import type { LaidCrowd, Layout } from './layoutDrawing.ts';

/** What the reader looks at: a scale, and the time in the middle. */
export interface View {
  /** Pixels per minute; null: all of it. */
  scale: number | null;
  /** Minutes since 1970-01-01T00:00; null: the middle of all. */
  middle: number | null;
}

export const WHOLE: View = { scale: null, middle: null };

/** One press of a button or key. */
export const ZOOM_STEP = 2.5;

/** Pixels from the drawing's start to the first in sight. */
export function leftOf(x: AxisScale, { middle }: View, width: number): number {
  const centre = middle === null ? x.width / 2 : x.x(middle);
  return Math.min(Math.max(0, centre - width / 2), Math.max(0, x.width - width));
}

/** Moved by so many pixels; never past an end. */
export function pannedBy(x: AxisScale, view: View, width: number, pixels: number): View {
  const left = Math.min(Math.max(0, leftOf(x, view, width) + pixels), Math.max(0, x.width - width));
  return { ...view, middle: x.minute(left + width / 2) };
}

/**
 * Zoomed by a factor, so that the time under the pixel `at` of the window stays there.
 * @param at pixels from the window's left edge
 */
export function zoomedBy(
  layout: Layout,
  view: View,
  { width, factor, at }: { width: number; factor: number; at: number },
): View {
  const { x, fitting, finest } = layout;
  const scale = Math.min(finest, Math.max(fitting, x.scale * factor));
  if (scale <= fitting) return WHOLE;
  const kept = x.minute(leftOf(x, view, width) + at);
  const next = layout.rescaled(scale);
  const left = Math.min(Math.max(0, next.x(kept) - at), Math.max(0, next.width - width));
  return { scale, middle: next.minute(left + width / 2) };
}

/** So moved that the pixels from `from` to `to` of the drawing are in sight, or their beginning. */
export function revealed(x: AxisScale, view: View, width: number, [from, to]: readonly [number, number]): View {
  const left = leftOf(x, view, width);
  if (from >= left && to <= left + width) return view;
  const room = Math.max(0, (width - (to - from)) / 2);
  return { ...view, middle: x.minute(from - room + width / 2) };
}

/** A crowd takes this share of the window when it is zoomed to. */
const CROWD_SHARE = 0.7;

/** So zoomed that a crowd's events have room; null where no scale parts them. */
export function zoomedTo(layout: Layout, { events, left, right }: LaidCrowd, width: number): View | null {
  const { x, finest } = layout;
  const minutes = events.flatMap(({ from, to }) => [from, to]).flatMap((bound) => (bound ? [bound.minute] : []));
  const [first, last] = [Math.min(...minutes), Math.max(...minutes)];
  if (last <= first || x.scale >= finest) return null;
  const wanted = Math.max(x.scale * ZOOM_STEP, (CROWD_SHARE * width) / (last - first));
  const middle = last - first > (right - left) / x.scale ? x.minute((left + right) / 2) : (first + last) / 2;
  return { scale: Math.min(finest, wanted), middle };
}
