import { scaleLinear } from 'd3-scale';
import { type Axis, type Stretch, stretchWidth } from './axis.ts';

/** A gap that is drawn shorter than it is. */
export interface AxisBreak {
  stretch: Stretch;
  /** Pixels. */
  left: number;
  right: number;
}

/** Between two breaks: time runs evenly here. */
export interface AxisRun {
  /** Minutes. */
  from: number;
  to: number;
  /** Pixels. */
  left: number;
  right: number;
}

/** The way from minutes to pixels and back. Pixels are counted from the drawing's start, however far it is moved. */
export interface AxisScale {
  /** Pixels per minute outside breaks. */
  scale: number;
  /** Pixels from the first pixel to the last, margins included. */
  width: number;
  x: (minute: number) => number;
  minute: (x: number) => number;
  breaks: readonly AxisBreak[];
  runs: readonly AxisRun[];
}

/** Half a pixel: a gap shortened by less is not worth a mark. */
const UNSEEN = 0.5;

/**
 * Lays the axis out at `scale` pixels per minute, `margin` pixels free at both ends (arrows of open bounds reach into
 * them); in the middle of `room` pixels where it is narrower than that.
 */
export function axisScaleOf(
  axis: Axis,
  { scale, longestGap, margin, room }: { scale: number; longestGap: number; margin: number; room: number },
): AxisScale {
  const widths = axis.stretches.map((stretch) => stretchWidth(stretch, scale, longestGap));
  const taken = widths.reduce((sum, width) => sum + width, 0) + 2 * margin;
  const width = Math.max(taken, room);
  const start = margin + (width - taken) / 2;
  const pixels = [start];
  for (const each of widths) pixels.push((pixels.at(-1) ?? 0) + each);
  const breaks = axis.stretches.flatMap((stretch, index): AxisBreak[] => {
    const [left = 0, right = 0] = pixels.slice(index, index + 2);
    const isWhole = (stretch.to.minute - stretch.from.minute) * scale - (right - left) < UNSEEN;
    return isWhole ? [] : [{ stretch, left, right }];
  });
  const first = axis.bounds[0]?.minute ?? 0;
  const last = axis.bounds.at(-1)?.minute ?? first;
  const outer = margin + (width - taken) / 2;
  // The margins run at the scale of the axis, so that a click there means a time too.
  const domain = [first - outer / scale, ...axis.bounds.map(({ minute }) => minute), last + outer / scale];
  const range = [0, ...(axis.bounds.length === 0 ? [] : pixels), width];
  const map = scaleLinear(domain, range);
  return {
    scale,
    width,
    x: (minute) => map(minute),
    minute: (x) => map.invert(x),
    breaks,
    runs: runsOf(breaks, { from: domain[0] ?? 0, to: domain.at(-1) ?? 0, left: 0, right: width }),
  };
}

/** What the breaks leave. */
function runsOf(breaks: readonly AxisBreak[], whole: AxisRun): AxisRun[] {
  const starts = [
    { from: whole.from, left: whole.left },
    ...breaks.map(({ stretch, right }) => ({ from: stretch.to.minute, left: right })),
  ];
  const ends = [
    ...breaks.map(({ stretch, left }) => ({ to: stretch.from.minute, right: left })),
    { to: whole.to, right: whole.right },
  ];
  return starts.flatMap((start, index) => {
    const end = ends[index];
    return end ? [{ ...start, ...end }] : [];
  });
}
