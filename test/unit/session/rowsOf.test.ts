import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../lib/anchor/describeTarget.ts';
import {
  type Annotation,
  asAnnotationId,
  asArticleId,
  asInstant,
  type EventKind,
  type Status,
} from '../../../lib/model.ts';
import { rowsOf } from '../../../lib/session/rowsOf.ts';
import type { PlacedRecord } from '../../../lib/session/state.ts';
import { analysisOf, articleOf, dayTime, eventOf, spanOf, TEXT } from './scene.ts';

const at = asInstant('2026-01-01T00:00:00.000Z');

function record(words: string, day: string, kind: EventKind, over: Partial<Annotation> = {}): PlacedRecord {
  const span = spanOf(words);
  return {
    record: {
      id: asAnnotationId(`${words}-${kind}`),
      articleId: asArticleId('a'),
      target: describeTarget(TEXT, span),
      origin: 'found',
      status: 'found',
      colour: 'yellow',
      tags: [],
      note: '',
      event: { time: dayTime(day), kind, label: 'as kept' },
      createdAt: at,
      updatedAt: at,
      ...over,
    },
    span,
    confidence: 'position',
    score: 1,
  };
}

const DATE = 'September 25, 2018';
const shown = (records: PlacedRecord[], events = [eventOf(DATE, '2018-09-25', 'vendor_notice')]) =>
  rowsOf(articleOf(), { timex: [], entities: [], events }, records).map(({ event, record }) => [
    event.kind,
    event.time.value,
    event.label === 'as kept' ? 'kept' : 'fresh',
    record ? 'record' : 'no record',
  ]);

describe('merging what was found with what was kept', () => {
  it.each<[string, PlacedRecord[], string[][]]>([
    ['nothing kept', [], [['vendor_notice', '2018-09-25', 'fresh', 'no record']]],
    [
      'undecided: the fresh analysis wins',
      [record(DATE, '2018-09-24', 'vendor_notice')],
      [['vendor_notice', '2018-09-25', 'fresh', 'record']],
    ],
    ...(['confirmed', 'edited', 'rejected'] satisfies Status[]).map((status): [string, PlacedRecord[], string[][]] => [
      `${status}: the reader wins`,
      [record(DATE, '2018-09-24', 'vendor_notice', { status })],
      [['vendor_notice', '2018-09-24', 'kept', 'record']],
    ]),
    [
      'a kind the reader corrected is not doubled by the kind found again',
      [record(DATE, '2018-09-25', 'discovery', { status: 'edited' })],
      [['discovery', '2018-09-25', 'kept', 'record']],
    ],
    [
      'the reader’s own event of the same place and kind is not doubled',
      [record(DATE, '2018-09-25', 'vendor_notice', { origin: 'reader', status: 'confirmed' })],
      [['vendor_notice', '2018-09-25', 'kept', 'record']],
    ],
    [
      'the reader’s own event of another kind stands beside the found one',
      [record(DATE, '2018-09-25', 'legal', { origin: 'reader', status: 'confirmed' })],
      [
        ['legal', '2018-09-25', 'kept', 'record'],
        ['vendor_notice', '2018-09-25', 'fresh', 'no record'],
      ],
    ],
    [
      'what an earlier analysis found and this one does not is gone',
      [record('September 27, 2018', '2018-09-27', 'legal')],
      [['vendor_notice', '2018-09-25', 'fresh', 'no record']],
    ],
    [
      'unless the reader wrote on it',
      [record('September 27, 2018', '2018-09-27', 'legal', { note: 'ask them' })],
      [
        ['vendor_notice', '2018-09-25', 'fresh', 'no record'],
        ['legal', '2018-09-27', 'kept', 'record'],
      ],
    ],
    [
      'a lost record is no row',
      [{ ...record('September 27, 2018', '2018-09-27', 'legal', { status: 'confirmed' }), span: null }],
      [['vendor_notice', '2018-09-25', 'fresh', 'no record']],
    ],
  ])('%s', (_, records, expected) => {
    expect(shown(records)).toEqual(expected);
  });

  it('two events of one place have two names, and each its record', () => {
    const events = [eventOf(DATE, '2018-09-25', 'exfiltration'), eventOf(DATE, '2018-09-25', 'leak')];
    const rows = rowsOf(articleOf(), { timex: [], entities: [], events }, [record(DATE, '2018-09-25', 'leak')]);
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(2);
    expect(rows.map(({ event, record: kept }) => [event.kind, kept !== null])).toEqual([
      ['exfiltration', false],
      ['leak', true],
    ]);
  });

  it('without an analysis what was found has the name it will have with it', () => {
    const records = [record(DATE, '2018-09-25', 'leak'), record(DATE, '2018-09-25', 'legal')];
    const events = [eventOf(DATE, '2018-09-25', 'leak'), eventOf(DATE, '2018-09-25', 'legal')];
    const subjects = (analysis: Parameters<typeof rowsOf>[1]) =>
      rowsOf(articleOf(), analysis, records).map(({ subject, event }) => [event.kind, subject]);
    expect(subjects(null)).toEqual(subjects({ timex: [], entities: [], events }));
  });

  it('without an analysis shows what was kept', () => {
    const rows = rowsOf(articleOf(), null, [record(DATE, '2018-09-25', 'legal')]);
    expect(rows.map(({ event }) => event.quote)).toEqual([
      'On September 25, 2018 the vendor told the city of the breach.',
    ]);
  });

  it('is in order of time, the undated last', () => {
    const undated = { ...dayTime('2018'), shape: 'duration' as const, earliest: null, latest: null, value: 'P2D' };
    const records = [
      record('the bank', 'x', 'legal', { origin: 'reader', event: { time: undated, kind: 'legal', label: 'long' } }),
    ];
    const rows = rowsOf(articleOf(), analysisOf(), records);
    expect(rows.map(({ event }) => event.time.value)).toEqual(['2018-09-25', '2018-09-27', '2018-10-11', 'P2D']);
  });
});

it('what a time was inferred from is told while the time is the found one', () => {
  const inferred = [{ what: 'year' as const, from: 'published' as const }];
  const found = { ...eventOf(DATE, '2018-09-25', 'vendor_notice'), inferred };
  const told = (day: string, status: Status) =>
    rowsOf(articleOf(), { timex: [], entities: [], events: [found] }, [
      record(DATE, day, 'vendor_notice', { status }),
    ])[0]?.event.inferred;
  expect(told('2018-09-24', 'found')).toEqual(inferred);
  expect(told('2018-09-25', 'confirmed')).toEqual(inferred);
  expect(told('2018-09-24', 'edited')).toBeUndefined();
});
