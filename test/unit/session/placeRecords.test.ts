import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../lib/anchor/describeTarget.ts';
import { type Annotation, asAnnotationId, asArticleId, asInstant } from '../../../lib/model.ts';
import { placeRecords } from '../../../lib/session/placeRecords.ts';

const older = 'On 9/25 the first call was made.\nOn 9/25 the second call was made.\nOn 9/26 letters were sent.';

function recordOf(start: number, end: number): Annotation {
  return {
    id: asAnnotationId(`${start}`),
    articleId: asArticleId('a'),
    target: describeTarget(older, { start, end }),
    origin: 'reader',
    status: 'confirmed',
    colour: 'yellow',
    tags: [],
    note: '',
    createdAt: asInstant('2026-01-01T00:00:00.000Z'),
    updatedAt: asInstant('2026-01-01T00:00:00.000Z'),
  };
}

describe('in a text that changed', () => {
  const now = 'Corrected on Friday.\nLater on 9/25 the second call was made.\nOn 9/26 letters were sent.';
  const records = [recordOf(3, 7), recordOf(36, 40), recordOf(70, 74)];

  it('the older text tells a line that was edited from one that is gone', () => {
    const placed = placeRecords(now, records, [older]).map(
      ({ span }) => span && now.slice(0, span.end).split('\n').length,
    );
    expect(placed).toEqual([null, 2, 3]);
  });

  it('an older text that is not the one of the records does no harm', () => {
    expect(placeRecords(now, records, [`${older} `]).map(({ span }) => span)).toEqual(
      placeRecords(now, records, [older]).map(({ span }) => span),
    );
    expect(placeRecords(now, records, ['Another text.']).map(({ span }) => span)).toEqual(
      placeRecords(now, records).map(({ span }) => span),
    );
  });

  it('each is found by the text it was made in, of several', () => {
    const [, second] = records;
    if (!second) throw new Error('expected a record');
    const place = (texts: string[]) => placeRecords(now, [second], texts)[0]?.span;
    expect(place(['A text in between.', older])).toEqual(place([older]));
    expect(place([older])).not.toBeNull();
  });

  it('deleted records are not placed', () => {
    const [first] = records;
    if (!first) throw new Error('expected a record');
    expect(placeRecords(now, [{ ...first, deletedAt: first.updatedAt }], [older])).toEqual([]);
  });
});
