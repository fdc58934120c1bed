import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/analyze/analyzeArticle.ts';
import { articleOf, dayTime, Scene, TEXT } from './scene.ts';

describe('merging events', () => {
  it('shows the one under the other, with its quote, and undoes it', () => {
    const scene = new Scene().ready();
    const [one, other] = [scene.row('September 25, 2018'), scene.row('September 27, 2018')];
    scene.do({ type: 'merge-event', subject: one.subject, into: other.subject }).settle();
    expect(scene.rows.map(({ event }) => event.dateText)).toEqual(['September 27, 2018', 'last Thursday']);
    expect(scene.row('September 27, 2018').merged).toMatchObject([
      { subject: one.subject, event: { quote: one.event.quote, time: one.event.time } },
    ]);
    expect(scene.writes).toHaveLength(1);
    scene.do({ type: 'undo' });
    expect(scene.rows).toHaveLength(3);
  });

  it('what is under the first goes along; separated, each stands for itself with its own time', () => {
    const scene = new Scene().ready();
    const [a, b, c] = scene.rows.map(({ subject }) => subject);
    if (!a || !b || !c) throw new Error('expected three events');
    scene.do({ type: 'merge-event', subject: a, into: b }, { type: 'merge-event', subject: b, into: c });
    expect(scene.rows.map(({ subject, merged }) => [subject, merged.length])).toEqual([[c, 2]]);
    scene.do({ type: 'separate-event', subject: a });
    expect(scene.rows.map(({ subject, merged }) => [subject, merged.length])).toEqual([
      [a, 0],
      [c, 1],
    ]);
    expect(scene.rows[0]?.event.time).toEqual(dayTime('2018-09-25'));
  });

  it('merged the other way round, the second stands for both', () => {
    const scene = new Scene().ready();
    const [a, b] = scene.rows.map(({ subject }) => subject);
    if (!a || !b) throw new Error('expected two events');
    scene.do({ type: 'merge-event', subject: a, into: b }, { type: 'merge-event', subject: b, into: a });
    expect(scene.rows.map(({ subject, merged }) => [subject, merged.length])).toContainEqual([a, 1]);
    expect(scene.rows).toHaveLength(2);
  });

  it.each([
    ['itself', 0],
    ['nothing', 7],
  ])('into %s changes nothing', (_, index) => {
    const scene = new Scene().ready();
    const subject = scene.rows[0]?.subject ?? '';
    scene.do({ type: 'merge-event', subject, into: scene.rows[index]?.subject ?? 'place:0:1:0' });
    expect([scene.rows.length, scene.writes.length]).toEqual([3, 0]);
  });
});

describe('splitting a span', () => {
  const text = 'Title\nThe site was down from May 3, 2018 to May 5, 2018, they said.';
  const ready = () => {
    const article = articleOf(text);
    return new Scene().ready(article, analyzeArticle(article, { dayMonthOrder: null }));
  };

  it('makes its two ends events, each at its own words, and undoes it', () => {
    const scene = ready();
    const [row] = scene.rows;
    if (!row) throw new Error('expected an event');
    scene.do({ type: 'split-event', subject: row.subject, labels: ['Down', 'Up'] }).settle();
    expect(scene.rows.map(({ event }) => [event.label, event.time.edtf, event.time.shape, event.status])).toEqual([
      ['Down', '2018-05-03', 'instant', 'edited'],
      ['Up', '2018-05-05', 'instant', 'confirmed'],
    ]);
    expect(scene.rows[1]?.event.dateText).toBe('May 5, 2018');
    expect(scene.stored.annotations).toHaveLength(2);
    const again = new Scene().revisit(
      scene.stored,
      articleOf(text),
      analyzeArticle(articleOf(text), { dayMonthOrder: null }),
    );
    expect(again.rows.map(({ event }) => event.label)).toEqual(['Down', 'Up']);
    scene.do({ type: 'undo' });
    expect(scene.rows.map(({ event }) => event.time.edtf)).toEqual(['2018-05-03/2018-05-05']);
  });

  it('what has no two ends is left alone', () => {
    const scene = new Scene().ready(articleOf(TEXT));
    scene.do({ type: 'split-event', subject: scene.rows[0]?.subject ?? '', labels: ['a', 'b'] });
    expect(scene.writes).toEqual([]);
  });
});
