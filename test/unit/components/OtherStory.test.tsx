// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { articleOf, TEXT } from '../session/scene.ts';
import { Stage } from './stage.tsx';

const offered = ({ root }: Stage) => root.querySelector<HTMLAnchorElement>('a[target="_blank"]')?.href ?? null;

function goneOnTo(url: string): Stage {
  const stage = new Stage().ready();
  expect(offered(stage)).toBeNull();
  const article = articleOf();
  const other = { ...article, metadata: { ...article.metadata, url } };
  return stage.do({ type: 'article-read', article: other, key: 'next', sha256: `sha of ${TEXT}`, canHighlight: true });
}

describe('a page that goes on with the next story', () => {
  it('offers that one, until the page is at its own address again', () => {
    const stage = goneOnTo('https://news.example/next');
    expect(offered(stage)).toBe('https://news.example/next');
    expect(offered(stage.read(articleOf()) as Stage)).toBeNull();
  });

  it('leads nowhere but to the web', () => {
    expect(offered(goneOnTo('javascript:alert(1)'))).toBeNull();
  });
});
