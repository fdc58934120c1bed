import { describe, expect, it } from 'vitest';
import { highlightsOf, lostOf } from '../../../lib/session/highlightsOf.ts';
import { subjectOfRecord } from '../../../lib/session/subject.ts';
import { articleOf, dayTime, Scene, spanOf, TEXT } from './scene.ts';

/** The reader highlights words, the publisher changes the text, the reader comes back. */
function cameBack(marked: string, now: string): { scene: Scene; subject: string } {
  const first = new Scene().ready();
  first.do({ type: 'selection', span: spanOf(marked), chosen: { action: 'highlight', colour: 'green' } }).settle();
  const { saved } = first.state;
  const record = first.state.records.find(({ record: { origin } }) => origin === 'reader')?.record;
  if (!saved || !record) throw new Error('expected a kept article with a highlight');
  const annotations = first.state.records.map(({ record: each }) => each);
  const scene = new Scene().revisit({ saved, annotations }, articleOf(now));
  return { scene, subject: subjectOfRecord(record.id) };
}

const WITHOUT = TEXT.replace(
  'On September 25, 2018 the vendor told the city of the breach.',
  'The city was told by its vendor.',
);

describe('a lost record', () => {
  it('goes to the words selected next, keeps the rest, and is lost again when that is undone', () => {
    const { scene, subject } = cameBack('the vendor told', WITHOUT);
    const [lost] = lostOf(scene.state.records).filter(({ origin }) => origin === 'reader');
    expect(lost?.target.quote.exact).toBe('the vendor told');

    scene.do({ type: 'attach', subject });
    expect(scene.effects).toContainEqual({ type: 'send', message: { type: 'attaching', isOn: true } });
    const span = spanOf('told by its vendor', WITHOUT);
    scene.do({ type: 'selection', span, chosen: { action: 'attach' } });
    expect(scene.effects).toContainEqual({ type: 'send', message: { type: 'attaching', isOn: false } });
    expect(highlightsOf(scene.state.records)).toEqual([
      expect.objectContaining({
        span,
        likeness: null,
        record: expect.objectContaining({ id: lost?.id, colour: 'green' }),
      }),
    ]);
    const write = scene.writes.at(-1);
    expect(write?.annotations).toEqual([
      expect.objectContaining({ target: expect.objectContaining({ position: span }), createdAt: lost?.createdAt }),
    ]);

    scene.do({ type: 'undo' });
    expect(lostOf(scene.state.records)).toContainEqual(expect.objectContaining({ target: lost?.target }));
    scene.do({ type: 'redo' });
    expect(highlightsOf(scene.state.records)).toHaveLength(1);
  });

  it('stays where it is when the reader thinks better of it', () => {
    const { scene, subject } = cameBack('the vendor told', WITHOUT);
    const before = scene.writes.length;
    scene.do({ type: 'attach', subject }, { type: 'attach', subject: null });
    scene.do({ type: 'selection', span: { start: 0, end: 4 }, chosen: { action: 'attach' } });
    expect(scene.writes).toHaveLength(before);
    expect(highlightsOf(scene.state.records)).toEqual([]);
  });

  it('is forgotten with its article', () => {
    const { scene, subject } = cameBack('the vendor told', WITHOUT);
    scene.do({ type: 'attach', subject });
    scene.do({ type: 'not-an-article', reason: 'empty', url: 'https://news.example/', title: 'News' });
    expect(scene.state.attaching).toBeNull();
  });
});

describe('a record placed by likeness', () => {
  const marked = 'On September 27, 2018 the code was removed and the bank was told.';
  const now = TEXT.replace('the code was removed', 'the bad code was taken out');

  it('says how alike the words are, and is exact once that is confirmed', () => {
    const { scene, subject } = cameBack(marked, now);
    const [found] = highlightsOf(scene.state.records);
    expect(found?.likeness).toBeGreaterThan(0.75);
    expect(found?.likeness).toBeLessThan(1);

    scene.do({ type: 'confirm-place', subject });
    const [exact] = highlightsOf(scene.state.records);
    expect(exact).toEqual(expect.objectContaining({ span: found?.span, likeness: null }));
    expect(exact?.record.target.quote.exact).toBe(now.slice(found?.span.start, found?.span.end));

    scene.do({ type: 'undo' });
    expect(highlightsOf(scene.state.records)[0]?.likeness).toBe(found?.likeness);
  });

  it('says so of an event the reader added, and is exact once that is confirmed', () => {
    const first = new Scene().ready();
    first.do({ type: 'selection', span: spanOf(marked), chosen: { action: 'event' } });
    first
      .do({ type: 'save-draft', event: { time: dayTime('2018-09-27'), kind: 'remediation', label: 'Own' } })
      .settle();
    const { saved } = first.state;
    if (!saved) throw new Error('expected a kept article');
    const annotations = first.state.records.map(({ record }) => record);
    const scene = new Scene().revisit({ saved, annotations }, articleOf(now));
    const own = () => scene.rows.find(({ event }) => event.label === 'Own');
    const alike = own()?.likeness;
    expect(alike).toBeGreaterThan(0.75);
    expect(alike).toBeLessThan(1);
    // What was merely found is found anew, and no likeness of its record matters.
    expect(scene.rows.filter(({ likeness }) => likeness !== null)).toHaveLength(1);

    const id = own()?.record?.id;
    if (id === undefined) throw new Error('expected a record');
    scene.do({ type: 'confirm-place', subject: subjectOfRecord(id) });
    expect(own()?.likeness).toBeNull();
    expect(own()?.event).toMatchObject({ label: 'Own', kind: 'remediation' });
  });
});
