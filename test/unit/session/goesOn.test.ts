import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/model.ts';
import { articleOf, Scene, spanOf, TEXT } from './scene.ts';

/** The page says that it is elsewhere now, with another date. */
const at = (url: string, text = TEXT): Article => {
  const article = articleOf(text, null);
  return { ...article, metadata: { ...article.metadata, url, title: 'Next story' } };
};

const reads = (scene: Scene, article: Article, key: string): Scene =>
  scene.do({ type: 'article-read', article, key, sha256: `sha of ${article.text}`, canHighlight: true });

function pageOf({ state }: Scene) {
  if (state.page.status !== 'article') throw new Error('expected an article');
  return state.page;
}

const NEXT = 'https://news.example/next';

describe('a page that names another story’s address over the one it shows', () => {
  it.each([
    ['the same text', TEXT],
    ['a text that went on', `${TEXT}\nAnother line came later.`],
    ['a line changed', TEXT.replace('Letters went to 4,113', 'Letters went to 4,200')],
  ])('%s stays the article it was, and what is marked is kept under its address', (_, text) => {
    const scene = new Scene().ready();
    reads(scene, at(NEXT, text), 'next');
    expect(pageOf(scene)).toMatchObject({ key: 'key', elsewhere: NEXT });
    expect(pageOf(scene).article.metadata).toEqual(articleOf().metadata);
    scene.do({ type: 'selection', span: spanOf('the vendor'), chosen: { action: 'highlight' } });
    const [write] = scene.writes;
    expect(write).toMatchObject({ method: 'keep', saved: { key: 'key' } });
    expect(write?.method === 'keep' && write.saved.article.metadata).toEqual(articleOf().metadata);
  });

  it('is the article’s own again when the reader goes back up', () => {
    const scene = new Scene().ready();
    reads(scene, at(NEXT), 'next').read(articleOf());
    expect(pageOf(scene)).toMatchObject({ key: 'key', elsewhere: null });
  });

  it('a date the reader corrected stays', () => {
    const scene = new Scene().ready();
    const published = '2018-10-22' as NonNullable<Article['metadata']['published']>['value'];
    scene.do({ type: 'set-published', value: published }).answered();
    reads(scene, at(NEXT), 'next');
    expect(pageOf(scene).article.metadata.published).toEqual({ value: published, source: 'reader' });
  });

  it.each([
    ['nothing of it', 'Next story\nOn May 9, 2019 a drive was lost in the mail.'],
    ['a heading of it alone', 'What happened at Alder Falls\nOn May 9, 2019 a drive was lost in the mail.'],
  ])('is another article when the page has %s', (_, text) => {
    const scene = new Scene().ready();
    reads(scene, at(NEXT, text), 'next');
    expect(pageOf(scene)).toMatchObject({ key: 'next', elsewhere: null });
    expect(scene.state.records).toEqual([]);
  });
});
