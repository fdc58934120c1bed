import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/analyze/analyzeArticle.ts';
import { asLocalDateTime, type ReaderName } from '../../../lib/model.ts';
import { articleOf, Scene } from './scene.ts';

const TEXT = [
  'What happened at Alder Falls',
  'The vendor saw it on 9/8/2018 and told the city last Thursday.',
  'Letters went out on September 27, 2018.',
].join('\n');

/** A session with the real engine behind it. */
function withEngine(published: string | null = '2018-10-15'): Scene {
  const article = articleOf(TEXT, published === null ? null : asLocalDateTime(published));
  const scene = new Scene().read(article).do({ type: 'opened', key: 'key', found: null });
  return settled(scene);
}

function settled(scene: Scene): Scene {
  const asked = scene.effects.findLast((effect) => effect.type === 'analyze');
  if (asked?.type !== 'analyze') throw new Error('expected an analysis to be asked for');
  const { dayMonthOrder, names } = asked.preferences;
  const analysis = analyzeArticle(asked.article, { dayMonthOrder }, { names });
  return scene.do({ type: 'analyzed', run: asked.run, analysis }).settle();
}

const dates = (scene: Scene) => scene.rows.map(({ event }) => [event.dateText, event.time.edtf]);
const told = (scene: Scene) =>
  scene.state.resolved?.changes.map(({ text, before, after, isKept }) => [text, before.edtf, after.edtf, isKept]);

describe('the published date', () => {
  it('moves what is counted from it, and says what moved', () => {
    const scene = withEngine().do({ type: 'set-published', value: asLocalDateTime('2018-10-22') });
    settled(scene);
    expect(told(scene)).toEqual([['last Thursday', '2018-10-11', '2018-10-18', false]]);
    expect(scene.state.resolved?.cause).toBe('published');
    expect(scene.do({ type: 'changes-seen' }).state.resolved).toBeNull();
  });

  it('says that nothing moved where nothing did', () => {
    const scene = settled(withEngine().do({ type: 'set-published', value: asLocalDateTime('2018-10-16') }));
    expect(told(scene)).toEqual([]);
  });

  it('leaves what the reader decided on, and says so', () => {
    const scene = withEngine();
    scene.do({ type: 'set-status', subject: scene.row('last Thursday').subject, status: 'confirmed' }).settle();
    settled(scene.do({ type: 'set-published', value: asLocalDateTime('2018-10-22') }));
    expect(told(scene)).toEqual([['last Thursday', '2018-10-11', '2018-10-18', true]]);
    expect(scene.row('last Thursday').event.time.edtf).toBe('2018-10-11');
  });

  it('a change while another is being settled waits for it, and tells what it changed itself', () => {
    const scene = withEngine().do({ type: 'set-published', value: asLocalDateTime('2018-10-22') });
    scene.do({ type: 'set-published', value: asLocalDateTime('2018-10-29') });
    settled(scene);
    expect(scene.state.page.status === 'article' && scene.state.page.article.metadata.published?.value).toBe(
      '2018-10-29',
    );
    settled(scene);
    expect(told(scene)).toEqual([['last Thursday', '2018-10-18', '2018-10-25', false]]);
    expect(scene.state.history.past.map(({ about }) => about)).toEqual(['2018-10-22', '2018-10-29']);
  });
});

describe('the order of day and month', () => {
  it('is set for the article, kept with it, undone and asked for on the next visit', () => {
    const scene = settled(withEngine().do({ type: 'set-day-month-order', order: 'day-first' }));
    expect(told(scene)).toEqual([['9/8/2018', '2018-09-08', '2018-08-09', false]]);
    expect(scene.stored.saved.dayMonthOrder).toBe('day-first');
    const next = new Scene().read(articleOf(TEXT)).do({ type: 'opened', key: 'key', found: scene.stored });
    expect(dates(settled(next))).toEqual(dates(scene));
    settled(scene.do({ type: 'undo' }));
    expect(scene.kept).toBeNull();
    expect(dates(scene)).toEqual(dates(withEngine()));
  });

  it('of the settings holds where the article has none of its own', () => {
    const preferences = { dayMonthOrder: 'day-first', names: [] } as const;
    const scene = settled(withEngine().do({ type: 'preferences', preferences }));
    expect(told(scene)).toEqual([['9/8/2018', '2018-09-08', '2018-08-09', false]]);
    expect(scene.writes).toEqual([]);
    const own = settled(withEngine().do({ type: 'set-day-month-order', order: 'month-first' }));
    const runs = own.state.analysisRun;
    expect(own.do({ type: 'preferences', preferences }).state.analysisRun).toBe(runs);
    expect(own.row('9/8/2018').event.time.edtf).toBe('2018-09-08');
  });

  it('set back to what the settings say leaves no trace', () => {
    const scene = settled(withEngine().do({ type: 'set-day-month-order', order: 'day-first' }));
    settled(scene.do({ type: 'set-day-month-order', order: null }));
    expect(scene.stored.saved).not.toHaveProperty('dayMonthOrder');
    expect(scene.row('9/8/2018').event.time.edtf).toBe('2018-09-08');
  });
});

it('the reader’s own names are asked for with every analysis, and a change of them asks again', () => {
  const names: ReaderName[] = [{ text: 'Letters', type: 'ORG', canonical: 'Letters Inc' }];
  const scene = withEngine().do({ type: 'preferences', preferences: { dayMonthOrder: null, names } });
  settled(scene);
  expect(scene.state.analysis?.entities.map(({ canonical }) => canonical)).toContain('Letters Inc');
  expect(scene.state.resolved).toBeNull();
});
