import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markIdOf, readMarkId } from '../../../lib/marks/markId.ts';
import { marksOf } from '../../../lib/marks/marksOf.ts';
import { markTypeOf } from '../../../lib/marks/markTypeOf.ts';
import { ENTITY_TYPES } from '../../../lib/model.ts';
import { analysisOf, spanOf } from '../session/scene.ts';

describe('marksOf', () => {
  const analysis = analysisOf();
  const rows = analysis.events.map((event, index) => ({ subject: `row ${index}`, event }));

  it('paints events, entities and highlights, each with an id of its own', () => {
    const highlight = { subject: 'record:1', ...spanOf('Letters'), colour: 'pink' as const };
    const marks = marksOf(analysis, rows, [highlight]);
    expect(marks.map(({ type }) => type)).toEqual(['date', 'date', 'date', 'place', 'pink']);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    expect(marks.map(({ id }) => readMarkId(id))).toEqual([
      ...rows.map(({ subject }) => ({ kind: 'subject', subject })),
      { kind: 'entity', key: 'PLACE:Alder Falls', start: spanOf('Alder Falls').start },
      { kind: 'subject', subject: 'record:1' },
    ]);
  });

  it('a date without an event is a date all the same', () => {
    expect(marksOf(analysis, [], []).map(({ type, start }) => [type, start])).toEqual([
      ...analysis.timex.map(({ start }) => ['date', start]),
      ['place', spanOf('Alder Falls').start],
    ]);
  });

  it('a date of two events is painted once, for the first', () => {
    const [first] = rows;
    const twice = first ? [first, { ...first, subject: 'second' }] : [];
    expect(marksOf(null, twice, []).map(({ id }) => id)).toEqual(['subject/row 0']);
  });

  it('an event without a place, and a rejected one, have no mark', () => {
    const placeless = rows.map((row) => ({ ...row, event: { ...row.event, start: 0, end: 0 } }));
    const rejected = rows.map((row) => ({ ...row, event: { ...row.event, status: 'rejected' as const } }));
    expect(marksOf(null, [...placeless, ...rejected], [])).toEqual([]);
  });

  it('every entity type has a mark of its own', () => {
    expect(new Set(ENTITY_TYPES.map(markTypeOf)).size).toBe(ENTITY_TYPES.length);
  });
});

describe('mark ids', () => {
  const name = fc.string({ minLength: 1, unit: 'binary' });
  const meaning = fc.oneof(
    fc.record({ kind: fc.constant('subject' as const), subject: name }),
    fc.record({ kind: fc.constant('date' as const), start: fc.nat() }),
    fc.record({ kind: fc.constant('entity' as const), key: name, start: fc.nat() }),
  );

  it('are read as what they were written for', () => {
    fc.assert(
      fc.property(meaning, (each) => {
        expect(readMarkId(markIdOf(each))).toEqual(each);
      }),
    );
  });

  it.each(['', 'subject/', 'date/x', 'date/-1', 'entity/ORG:Acme', 'entity/3/', 'other/1', 'subject'])(
    '%s is none of ours',
    (id) => expect(readMarkId(id)).toBeNull(),
  );
});
