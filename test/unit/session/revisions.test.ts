import { describe, expect, it } from 'vitest';
import { type ArticleVersion, asVersionId } from '../../../lib/library/recordTypes.ts';
import { asLocalDateTime, type SavedArticle } from '../../../lib/model.ts';
import { versionsOf } from '../../../lib/session/revisions.ts';
import { newsOf } from '../../../lib/session/touchedBy.ts';
import { analysisOf, articleOf, Scene, spanOf, TEXT } from './scene.ts';

const CHANGED = TEXT.replace('September 27, 2018', 'September 26, 2018').replace(
  'the bank was told',
  'nobody was told',
);

/** A kept article with a highlight on words that will go, one on words that stay, and a note on the first. */
function kept() {
  const scene = new Scene().ready();
  for (const words of ['the bank was told', 'Letters went']) {
    scene.do({ type: 'selection', span: spanOf(words), chosen: { action: 'highlight', colour: 'blue' } });
  }
  return scene.settle().stored;
}

/** Comes back to a page that has another text by now. */
function comeBack(text: string, stored = kept()) {
  const scene = new Scene();
  scene.clock = '2026-02-01T00:00:00.000Z';
  scene.revisit(stored, articleOf(text), changedAnalysis(text));
  const asked = scene.effects.find((effect) => effect.type === 'analyze-seen');
  if (asked?.type === 'analyze-seen') {
    scene.do({ type: 'seen-analyzed', sha256: asked.sha256, analysis: analysisOf(asked.article.text) });
  }
  return scene;
}

/** The stand-in engine knows three dates; the corrected one takes the place of the second. */
function changedAnalysis(text: string) {
  const analysis = analysisOf(text);
  if (!text.includes('September 26, 2018')) return analysis;
  const [second] = analysisOf(TEXT).events.filter(({ dateText }) => dateText === 'September 27, 2018');
  if (!second) throw new Error('expected the second event');
  const span = spanOf('September 26, 2018', text);
  const day = asLocalDateTime('2018-09-26');
  const time = { ...second.time, earliest: day, latest: day, edtf: day, value: day };
  return { ...analysis, events: [...analysis.events, { ...second, ...span, dateText: 'September 26, 2018', time }] };
}

const rest = (scene: Scene, text: string): Scene =>
  scene.do({ type: 'text-rested', key: 'key', sha256: `sha of ${text}` });

const textsKept = (scene: Scene): string[] =>
  scene.writes.flatMap((write) => (write.method === 'keep' ? [write.saved.article.text] : []));

describe('what the publisher changed', () => {
  it('is said sentence by sentence, with the events and the reader’s own that it touches', () => {
    const news = newsOf(comeBack(CHANGED).state);
    expect(news?.changes).toHaveLength(1);
    const [one] = news?.changes ?? [];
    expect(one?.change.kind).toBe('changed');
    expect(one?.events.map(({ before, after }) => [before?.time.edtf, after?.time.edtf])).toEqual([
      ['2018-09-27', '2018-09-26'],
    ]);
    expect(one?.records.map(({ record, fate }) => [record.target.quote.exact, fate])).toEqual([
      ['the bank was told', 'lost'],
    ]);
    expect(news?.elsewhere).toEqual([]);
  });

  it.each<[string, string]>([
    ['nothing', TEXT],
    ['white space', TEXT.replaceAll(' ', '\u00a0')],
    ['furniture', `${TEXT}\nShare on Facebook`],
  ])('is nothing where it changed %s, and nothing is kept for it', (_, text) => {
    const scene = rest(comeBack(text), text);
    expect(newsOf(scene.state)).toBeNull();
    expect(textsKept(scene)).toEqual([]);
    expect(scene.effects.some(({ type }) => type === 'analyze-seen' || type === 'await-rest')).toBe(false);
  });

  it('goes when the page loads the rest of its article', () => {
    const scene = comeBack(TEXT.split('\n').slice(0, 2).join('\n'));
    expect(newsOf(scene.state)?.changes.length).toBeGreaterThan(0);
    scene.read(articleOf());
    expect(newsOf(scene.state)).toBeNull();
    rest(scene, TEXT.split('\n').slice(0, 2).join('\n'));
    expect(textsKept(scene)).toEqual([]);
  });

  it('is not said of an article that was never kept', () => {
    const scene = new Scene().ready();
    scene.read(articleOf(CHANGED));
    expect(newsOf(scene.state)).toBeNull();
  });

  it('can be put away, until the page changes again', () => {
    const scene = comeBack(CHANGED).do({ type: 'news-dismissed' });
    expect(scene.state.revisions.isDismissed).toBe(true);
    scene.read(articleOf(`${CHANGED}\nThe state was told in November of that year.`));
    expect(scene.state.revisions.isDismissed).toBe(false);
    expect(newsOf(scene.state)?.changes).toHaveLength(2);
  });
});

describe('the versions', () => {
  it('a text that stands for a while takes the place of the kept one, in one write, once', () => {
    const scene = rest(rest(comeBack(CHANGED), CHANGED), CHANGED).settle();
    expect(textsKept(scene)).toEqual([CHANGED]);
    const { saved } = scene.state;
    expect([saved?.sha256, saved?.retrievedAt]).toEqual([`sha of ${CHANGED}`, '2026-02-01T00:00:00.000Z']);
    expect(versionsOf(scene.state).map(({ article }) => article.text)).toEqual([CHANGED, TEXT]);
    // The news is still of what the reader saw last.
    expect(newsOf(scene.state)?.changes).toHaveLength(1);
    expect(scene.state.history.past).toEqual([]);
  });

  it('each text kept of one visit makes the next wait longer', () => {
    const scene = rest(comeBack(CHANGED), CHANGED).settle();
    scene.read(articleOf(`${CHANGED}\nIt is now a minute later than it was before.`));
    const waits = scene.effects.flatMap((effect) => (effect.type === 'await-rest' ? [effect.restMs] : []));
    expect(waits).toEqual([3000, 12_000]);
  });

  it('no undoing brings an older text back', () => {
    const scene = comeBack(CHANGED);
    scene.do({ type: 'set-published', value: asLocalDateTime('2018-10-22') }).answered();
    rest(scene, CHANGED).settle();
    scene.do({ type: 'undo' }).answered();
    expect(scene.state.saved?.article.text).toBe(CHANGED);
    expect(scene.state.saved?.article.metadata.published?.value).toBe('2018-10-15');
    expect(textsKept(scene).at(-1)).toBe(CHANGED);
  });

  it('earlier ones find what was made in them, and are listed', () => {
    const stored = kept();
    const { saved } = stored;
    const version: ArticleVersion = { ...saved, id: asVersionId('v1'), articleId: saved.id };
    const now = `An update came.\n${TEXT.replace('Letters went to', 'In the end letters, it is said, went to')}`;
    const other: SavedArticle = { ...saved, article: articleOf(`${TEXT} More.`), sha256: 'sha of other' };
    const scene = comeBack(now, { ...stored, saved: other });
    scene.do({ type: 'versions-loaded', id: saved.id, versions: [version] });
    expect(versionsOf(scene.state).map(({ sha256 }) => sha256)).toEqual(['sha of other', saved.sha256]);
    const bank = scene.state.records.find(({ record }) => record.target.quote.exact === 'the bank was told');
    expect(bank?.span).toEqual(spanOf('the bank was told', now));
  });

  it('of another article are not taken, and failing to read them is said', () => {
    const scene = comeBack(CHANGED);
    const { id } = scene.state.saved ?? {};
    if (!id) throw new Error('expected a saved article');
    scene.do({ type: 'versions-failed', id, error: 'disk' });
    expect(scene.state.revisions.error).toBe('disk');
  });
});
