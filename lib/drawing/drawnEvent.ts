import type { EventKind, Status } from '../model.ts';

/** One end of what is known of an event's time. */
export interface Bound {
  /** Minutes since 1970-01-01T00:00 of the article's own, unnamed zone. The end of a day is the next day's first minute. */
  minute: number;
  /** Whether the article gives a clock time here, so that minutes may be counted from it; otherwise days are. */
  hasClock: boolean;
  /** Whether it is the end of what is known: midnight then belongs to the day before. */
  isEnd: boolean;
}

/** An event as the drawing needs it: plain data, words included. */
export interface DrawnEvent {
  /** Unique within its lane. */
  id: string;
  kind: EventKind;
  status: Status;
  /** An instant happened once, between its bounds; a span lasted from one to the other. */
  shape: 'instant' | 'span';
  /** null: open. With neither bound it has no place on the axis, and the drawing says so. */
  from: Bound | null;
  to: Bound | null;
  /** Minutes over which a span's ends may lie: one day for a span between two dates. 0 for clock times. */
  blur: number;
  /** "about": the bounds themselves are soft. */
  isApproximate: boolean;
  /** What happened, in a few words. */
  label: string;
  /** When, in words: "by 1:30 pm, 28 Sep 2018". */
  time: string;
  /** All of it in one line: what a screen reader says, and the line below the drawing. */
  name: string;
}

/** Events under one name: one account of an incident. */
export interface Lane {
  id: string;
  name: string;
  /** In the order in which they are told, which is the order the keyboard walks. */
  events: readonly DrawnEvent[];
}
