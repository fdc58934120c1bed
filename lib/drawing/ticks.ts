import { scaleUtc } from 'd3-scale';
import type { Axis } from './axis.ts';
import type { AxisRun, AxisScale } from './axisScale.ts';
import { textWidth } from './textWidth.ts';
import type { SayTick, TickUnit } from './tickWords.ts';

export interface Tick {
  /** Minutes since 1970-01-01T00:00. */
  minute: number;
  /** Pixels from the drawing's start. */
  x: number;
  /** null where there is no room: the line is drawn alone. */
  words: TickLabel | null;
  /** The year, or the day: only where it is another than before, and there is room. */
  context: TickLabel | null;
}

interface TickLabel {
  text: string;
  /** Pixels from the drawing's start to the middle of the text. */
  x: number;
}

/** Pixels between two ticks, about. */
const SPACE = 70;
const FONT = 11;
/** Pixels between two labels. */
const AIR = 8;
const MINUTE = 60_000;
/** Minutes. */
const DAY = 1440;

interface Window {
  /** Pixels from the drawing's start to the first in sight, and how many are. */
  left: number;
  width: number;
}

/** The ticks in sight: round times in each run between two breaks, and at least one in each run. */
export function ticksIn(axis: Axis, x: AxisScale, window: Window, say: SayTick): Tick[] {
  const end = window.left + window.width;
  const drafts = x.runs
    .filter(({ left, right }) => right >= window.left && left <= end)
    .flatMap((run) => draftsOf(axis, x, cutTo(run, x, window), SPACE / x.scale));
  return label(drafts, window, say);
}

interface Draft {
  minute: number;
  unit: TickUnit;
  x: number;
  /** The first of its run: it must be read. */
  leads: boolean;
}

const cutTo = ({ left, right }: AxisRun, x: AxisScale, window: Window): AxisRun => {
  const [a, b] = [Math.max(left, window.left), Math.min(right, window.left + window.width)];
  return { left: a, right: b, from: x.minute(a), to: x.minute(b) };
};

/** @param step minutes between two ticks, about */
function draftsOf(axis: Axis, x: AxisScale, { left, right, from, to }: AxisRun, step: number): Draft[] {
  const unit = unitFor(step);
  // d3 takes the round interval nearest to the domain's share, which is `step` in every run.
  const times = right - left < 1 ? [] : scaleUtc([from * MINUTE, to * MINUTE], [left, right]).ticks((to - from) / step);
  const round = times.map((time) => time.getTime() / MINUTE).filter((minute) => Number.isInteger(minute));
  if (round.length > 0) return round.map((minute, index) => ({ minute, unit, x: x.x(minute), leads: index === 0 }));
  const slack = 0.5 / x.scale;
  const bound = axis.bounds.find(({ minute }) => minute >= from - slack && minute <= to + slack);
  if (!bound) return [];
  const minute = bound.isEnd && !bound.hasClock ? bound.minute - 1 : bound.minute;
  return [{ minute, unit: bound.hasClock ? 'clock' : 'day', x: x.x(bound.minute), leads: true }];
}

function unitFor(step: number): TickUnit {
  // d3 takes the nearer of two intervals by their ratio: 12 hours and a day part at 17 hours, and so on.
  if (step < DAY * Math.SQRT1_2) return 'clock';
  if (step < Math.sqrt(7 * 30) * DAY) return 'day';
  return step < Math.sqrt(90 * 365) * DAY ? 'month' : 'year';
}

/** Midnight among hours is where a day begins, and is called by it. */
const unitOf = ({ minute, unit }: Draft): TickUnit => (unit === 'clock' && minute % DAY === 0 ? 'day' : unit);

/** Leading ticks get their words first; the others where there is room. */
function label(drafts: readonly Draft[], window: Window, say: SayTick): Tick[] {
  const taken: [number, number][] = [];
  const words = new Map<Draft, TickLabel>();
  const context = new Map<Draft, TickLabel>();
  const byWeight = [...drafts].sort((a, b) => Number(b.leads) - Number(a.leads) || a.x - b.x);
  for (const draft of byWeight) {
    const placed = place(say(draft.minute, unitOf(draft)).words, draft.x, window, taken);
    if (placed) words.set(draft, placed);
  }
  const takenBelow: [number, number][] = [];
  const told = { day: '', year: '' };
  for (const draft of drafts) {
    if (!words.has(draft)) continue;
    const ofDay = say(draft.minute, 'clock').context;
    const year = say(draft.minute, 'day').context;
    const isClock = unitOf(draft) === 'clock';
    const text =
      draft.unit === 'year' || (isClock ? told.day === ofDay : told.year === year) ? '' : isClock ? ofDay : year;
    const placed = text === '' ? null : place(text, draft.x, window, takenBelow);
    if (placed) context.set(draft, placed);
    // A tick that names the day, with its year told, tells it for the hours after it.
    if (placed || text === '') told.year = year;
    if (isClock ? placed : told.year === year) told.day = ofDay;
  }
  return drafts.map((draft) => ({
    minute: draft.minute,
    x: draft.x,
    words: words.get(draft) ?? null,
    context: context.get(draft) ?? null,
  }));
}

/** The text around `x`, moved inside the window, if it overlaps nothing that stands there. */
function place(text: string, x: number, { left, width }: Window, taken: [number, number][]): TickLabel | null {
  const size = textWidth(text, FONT);
  if (size > width) return null;
  const middle = Math.min(Math.max(x, left + size / 2), left + width - size / 2);
  const [from, to] = [middle - size / 2 - AIR / 2, middle + size / 2 + AIR / 2];
  if (taken.some(([a, b]) => from < b && to > a)) return null;
  taken.push([from, to]);
  return { text, x: middle };
}
