import { alignTexts } from '../anchor/alignTexts.ts';
import type { Span, TimelineEvent } from '../model.ts';
import type { TextChange } from './compareTexts.ts';

/** An event that the later text dates otherwise, tells no more, or tells anew. */
export interface EventChange {
  before: TimelineEvent | null;
  after: TimelineEvent | null;
  /** Which of the changed sentences it stands in; null: its words are the same, and what they are counted from is not. */
  change: number | null;
}

interface Version {
  text: string;
  events: readonly TimelineEvent[];
}

/**
 * Which events a change of the text touches. An event whose words are still there is the one in their place now; those of
 * a changed sentence are paired by kind and order. An event is touched when its time is another, or when it has no pair and
 * its sentence was changed.
 */
export function compareEvents(before: Version, after: Version, changes: readonly TextChange[]): EventChange[] {
  const old = before.events.filter(({ start, end }) => start < end);
  const left = new Set(after.events.filter(({ start, end }) => start < end));
  const pairs: [TimelineEvent, TimelineEvent][] = [];
  const pair = (one: TimelineEvent, other: TimelineEvent | undefined): boolean => {
    if (!other) return false;
    left.delete(other);
    pairs.push([one, other]);
    return true;
  };

  const alignment = alignTexts(before.text, after.text);
  const byPlace = Map.groupBy(left, placeOf);
  const unplaced = old.filter((event) => {
    const place = alignment.place({ start: event.start, end: event.end });
    const there = (place && byPlace.get(placeOf(place)))?.filter((each) => left.has(each)) ?? [];
    return !pair(event, there.find(({ kind }) => kind === event.kind) ?? there[0]);
  });
  const gone: TimelineEvent[] = [];
  for (const [index, events] of Map.groupBy(unplaced, (event) => changeAt(changes, 'before', event))) {
    const there = [...left].filter((each) => index !== null && changeAt(changes, 'after', each) === index);
    const rest = events.filter((event) => !pair(event, takeKind(there, event.kind)));
    for (const event of rest) if (!pair(event, there.shift())) gone.push(event);
  }

  const touched = [
    ...pairs
      .filter(([one, other]) => one.time.edtf !== other.time.edtf)
      .map(([one, other]): EventChange => {
        return { before: one, after: other, change: changeAt(changes, 'after', other) };
      }),
    ...gone.map((one): EventChange => ({ before: one, after: null, change: changeAt(changes, 'before', one) })),
    ...[...left].map((one): EventChange => ({ before: null, after: one, change: changeAt(changes, 'after', one) })),
  ];
  // One that is found in one text and not in the other while its words are in both tells of us, not of the publisher.
  return touched.filter((each) => each.change !== null || (each.before && each.after));
}

const placeOf = ({ start, end }: Span): string => `${start}:${end}`;

function takeKind(events: TimelineEvent[], kind: string): TimelineEvent | undefined {
  const at = events.findIndex((event) => event.kind === kind);
  return at === -1 ? undefined : events.splice(at, 1)[0];
}

/** The changed sentence a stretch stands in, by its number; a paragraph that was moved has not changed its words. */
function changeAt(changes: readonly TextChange[], side: 'before' | 'after', { start, end }: Span): number | null {
  const index = changes.findIndex((change) => {
    const sentence = change.kind === 'moved' ? null : change[side];
    return sentence && sentence.start < end && start < sentence.end;
  });
  return index === -1 ? null : index;
}
