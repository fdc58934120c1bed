import { bisector, union } from 'd3-array';
import type { Bound, DrawnEvent } from './drawnEvent.ts';

/** A stretch of time in which no event begins or ends. */
export interface Stretch {
  from: Bound;
  to: Bound;
  /** Whether it may be drawn shorter than it is: no span runs through it. */
  canBreak: boolean;
}

/** The time from the first bound to the last, cut at every bound. Empty where there is only one moment. */
export interface Axis {
  /** In order of time, each once. */
  bounds: readonly Bound[];
  stretches: readonly Stretch[];
  /** How many different moments events begin at. */
  starts: number;
}

/**
 * Cuts time at every bound of every event. What lies between two cuts and inside no span may be broken. An uncertain
 * instant's bounds may be far apart ("in 2018"); a break may cut through them, since that length is no duration.
 */
export function axisOf(events: readonly DrawnEvent[]): Axis {
  const byMinute = new Map<number, Bound>();
  for (const bound of events.flatMap(({ from, to }) => [from, to])) {
    if (!bound) continue;
    const known = byMinute.get(bound.minute);
    // One day's end is the next one's beginning: a clock says more than a day, and the day that begins more than the other.
    if (!known || (bound.hasClock && !known.hasClock) || (known.isEnd && !known.hasClock))
      byMinute.set(bound.minute, bound);
  }
  const bounds = [...byMinute.values()].sort((a, b) => a.minute - b.minute);
  const covered = coveredBy(events, bounds);
  const stretches = bounds.slice(1).map((to, index): Stretch => {
    const from = bounds[index] ?? to;
    return { from, to, canBreak: !covered.has(index) };
  });
  const starts = new Set(events.flatMap(({ from, to }) => (from ?? to)?.minute ?? []));
  return { bounds, stretches, starts: starts.size };
}

const indexOf = bisector(({ minute }: Bound) => minute).left;

/** The stretches, by index, that a span runs through. An open end reaches as far as the axis. */
function coveredBy(events: readonly DrawnEvent[], bounds: readonly Bound[]): Set<number> {
  const spans = events.filter(({ shape, from, to }) => shape === 'span' && (from || to));
  const ranges = spans.map(({ from, to }) => {
    // What is open on one side is an arrow of fixed length: it says nothing of the stretches beyond.
    const start = indexOf(bounds, (from ?? to)?.minute ?? 0);
    const end = indexOf(bounds, (to ?? from)?.minute ?? 0);
    return Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
  });
  return union(...ranges);
}

const lengthOf = ({ from, to }: Stretch): number => to.minute - from.minute;

/** Pixels a stretch takes at `scale` pixels per minute, where a gap takes no more than `longestGap` pixels. */
export function stretchWidth(stretch: Stretch, scale: number, longestGap: number): number {
  const width = lengthOf(stretch) * scale;
  return stretch.canBreak ? Math.min(width, longestGap) : width;
}

/** Pixels the whole axis takes. It grows with the scale, without jumps. */
export function axisWidth({ stretches }: Axis, scale: number, longestGap: number): number {
  return stretches.reduce((sum, stretch) => sum + stretchWidth(stretch, scale, longestGap), 0);
}

/** No more than this share of the drawing's width is left to a time in which nothing happened. */
const GAP_SHARE = 0.11;
/** Pixels: the least a break needs for its mark and its length in words. */
const LEAST_GAP = 54;

/**
 * The most pixels a gap may take. Of few events each may be so far from the next that together they fill the width: two
 * far apart need no break.
 */
export function longestGapIn({ starts }: Axis, width: number): number {
  return Math.max(LEAST_GAP, width * GAP_SHARE, width / Math.max(1, starts - 1));
}

/** Pixels per minute beyond which nothing new is to be seen: a minute is then as wide as an event's mark. */
const FINEST = 16;

/** The largest scale at which the axis fits into `width` pixels. */
export function fittingScale({ stretches }: Axis, width: number, longestGap: number): number {
  const gaps = stretches.filter(({ canBreak }) => canBreak).map(lengthOf);
  gaps.sort((a, b) => b - a);
  // Minutes drawn evenly, and pixels left for them: the longest gaps are taken out one by one until none is too long.
  let minutes = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  let room = width;
  for (const gap of gaps) {
    // The last digit of a division must not break what fits exactly.
    if ((room / minutes) * gap <= longestGap * (1 + 1e-9)) break;
    minutes -= gap;
    room -= longestGap;
  }
  return minutes > 0 && room > 0 ? Math.min(FINEST, room / minutes) : FINEST;
}

/** The largest scale worth zooming to: where the shortest stretch has all the room a gap may take. */
export function finestScale({ stretches }: Axis, fitting: number, longestGap: number): number {
  const shortest = Math.min(...stretches.map(lengthOf));
  const needed = Number.isFinite(shortest) ? longestGap / shortest : fitting;
  return Math.max(fitting, Math.min(FINEST, needed));
}
