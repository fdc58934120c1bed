import type { Annotation, EventKind } from '../model.ts';
import { partTime } from '../timeline/partTime.ts';
import { aboutOf } from './changeRecords.ts';
import { begin, commit } from './commit.ts';
import { recordFor, type Subject } from './recordFor.ts';
import { newRecord } from './records.ts';
import type { SessionState, Step, World } from './state.ts';

const same = (state: SessionState): Step => ({ state, effects: [] });

/** Two events that are one thing: the first goes under the second, which keeps its time, kind and label. */
export function mergeEvents(state: SessionState, subject: string, into: string, world: World): Step {
  if (subject === into) return same(state);
  const draft = begin(state, world);
  const one = recordFor(state, draft, subject, world);
  const other = recordFor(state, draft, into, world);
  if (!one?.record.event || !other || one.record.id === other.record.id) return same(state);
  const mergedInto = other.record.id;
  const under = state.records.flatMap(({ record }) =>
    record.event?.mergedInto === one.record.id && record.id !== mergedInto ? [record] : [],
  );
  const { mergedInto: wasInto, ...event } = other.record.event ?? {};
  const records = [
    { before: beforeOf(one), after: intoOther(one.record, mergedInto) },
    // What had been merged into the first goes along.
    ...under.map((before) => ({ before, after: intoOther(before, mergedInto) })),
    // The second may have been under the first.
    ...(other.isNew || wasInto === one.record.id
      ? [{ before: beforeOf(other), after: { ...other.record, ...(isWhole(event) && { event }) } }]
      : []),
  ];
  const about = `${aboutOf(one.record)} → ${aboutOf(other.record)}`;
  return commit(state, draft, { label: 'merge', about, records }, world);
}

const beforeOf = ({ record, isNew }: Subject): Annotation | null => (isNew ? null : record);

/** The fields of an event without the merge. */
const isWhole = (event: Partial<NonNullable<Annotation['event']>>): event is NonNullable<Annotation['event']> =>
  event.time !== undefined;

const intoOther = (record: Annotation, mergedInto: Annotation['id']): Annotation => ({
  ...record,
  status: record.status === 'found' ? 'edited' : record.status,
  ...(record.event && { event: { ...record.event, mergedInto } }),
});

/** An event that had been merged into another stands for itself again. */
export function separateEvent(state: SessionState, subject: string, world: World): Step {
  const draft = begin(state, world);
  const one = recordFor(state, draft, subject, world);
  if (!one?.record.event?.mergedInto) return same(state);
  const { mergedInto: _, ...event } = one.record.event;
  const records = [{ before: beforeOf(one), after: { ...one.record, event } }];
  return commit(state, draft, { label: 'separate', about: aboutOf(one.record), records }, world);
}

/** Kinds of the two ends of a span, where they are not that of the whole. */
const ENDS: Partial<Record<EventKind, [EventKind, EventKind]>> = {
  intrusion_start: ['intrusion_start', 'intrusion_end'],
  intrusion_end: ['intrusion_start', 'intrusion_end'],
  outage: ['outage', 'restoration'],
};

/** Whether a time has two ends that can be told apart. */
export const hasTwoEnds = ({ value, shape }: NonNullable<Annotation['event']>['time']): boolean =>
  shape === 'span' && /^[^/.]+\/[^/.]+$/.test(value);

/**
 * A span as two events, its beginning and its end, with these labels. The end stands in its own words where the article
 * writes the two apart.
 */
export function splitEvent(state: SessionState, subject: string, labels: [string, string], world: World): Step {
  const draft = begin(state, world);
  const one = recordFor(state, draft, subject, world);
  const event = one?.record.event;
  if (!one || !event || !hasTwoEnds(event.time)) return same(state);
  const placed = state.records.find(({ record }) => record.id === one.record.id);
  const whole = placed?.span ?? one.record.target.position;
  const timex = state.analysis?.timex.find(({ start, end }) => start === whole.start && end === whole.end);
  const [from = '', to = ''] = event.time.value.split('/');
  const parts = timex?.parts ?? [
    { ...whole, value: from },
    { ...whole, value: to },
  ];
  const [first, last] = ENDS[event.kind] ?? [event.kind, event.kind];
  const start = {
    ...event,
    time: partTime(event.time, { ...parts[0], value: from }, 'start'),
    kind: first,
    label: labels[0],
  };
  const { mergedInto: _, ...rest } = event;
  const end = { ...rest, time: partTime(event.time, { ...parts[1], value: to }, 'end'), kind: last, label: labels[1] };
  const { start: at, end: till } = parts[1];
  const made = { origin: 'reader', status: 'confirmed', event: end } as const;
  const records = [
    { before: beforeOf(one), after: { ...one.record, status: statusOf(one.record), event: start } },
    { before: null, after: newRecord(draft.page, draft.saved, { start: at, end: till }, made, draft.at, world) },
  ];
  return commit(state, draft, { label: 'split', about: aboutOf(one.record), records }, world);
}

const statusOf = ({ origin, status }: Annotation): Annotation['status'] => (origin === 'found' ? 'edited' : status);
