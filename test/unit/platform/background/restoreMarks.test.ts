import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/model.ts';
import { createRestorer } from '../../../../lib/platform/background/restoreMarks.ts';
import type { PageRestoreMessage } from '../../../../lib/restore/messages.ts';
import { OWN_LOOKS } from '../../../../lib/settings/markLooks.ts';
import { annotation, savedArticle } from '../store/records.ts';

const URL = 'https://news.example/story?utm_source=x';
const saved = savedArticle('a');
const TEXT = saved.article.text;

function setUp({
  granted = true,
  annotations = [annotation('1', 'a', { note: 'secret', tags: ['mine'] })] as Annotation[],
} = {}) {
  const calls: string[] = [];
  const note = async (call: string) => void calls.push(call);
  const restore = createRestorer({
    api: {
      permissions: { contains: async ({ origins }) => granted && origins[0] === 'https://news.example/*' },
      scripting: {
        executeScript: ({ target, files }) =>
          note(`inject ${files[0]} ${target.tabId}/${'frameIds' in target ? target.frameIds : 'all'}`),
        insertCSS: (styles) => note(`${nameOf(styles)} in`),
        removeCSS: (styles) => note(`${nameOf(styles)} out`),
      },
      action: {
        setBadgeText: ({ tabId, text }) => note(`badge ${tabId} ${text || 'none'}`),
        setBadgeBackgroundColor: async () => {},
        setTitle: ({ title }) => note(`title ${title}`),
      },
    },
    store: {
      open: async (key) => (key === 'news.example/story' ? { saved, annotations } : null),
      versions: async () => [],
    },
    looks: async () => OWN_LOOKS,
    titleOf: (count) => `${count} here`,
  });
  return { calls, restore };
}

const nameOf = ({ css, target }: { css: string; target: object }) =>
  `${css.includes('::highlight(breachline-yellow)') ? 'style' : 'other style'}${'allFrames' in target ? '' : ' of one frame'}`;

const ask: Extract<PageRestoreMessage, { type: 'restore-ask' }> = {
  type: 'restore-ask',
  url: URL,
  canonical: null,
  frames: [],
};
const text = (words: string, isInFrame = false) =>
  ({ type: 'restore-text', url: URL, canonical: null, text: words, isInFrame }) as const;

describe('a page of a granted site', () => {
  it('gets the painter where something was kept', async () => {
    const { calls, restore } = setUp();
    expect(await restore(ask, 7, URL)).toEqual({ marks: [] });
    expect(calls).toEqual(['style in', 'inject /painter.js 7/0']);
  });

  it('gets the places of its highlights, and no word of them', async () => {
    const { calls, restore } = setUp();
    const answer = await restore(text(`An editor’s note.\n${TEXT}`), 7, URL);
    expect(answer.marks).toEqual([{ id: 'subject/record:1', start: 39, end: 57, type: 'yellow' }]);
    expect(JSON.stringify(answer)).not.toMatch(/secret|mine|September/);
    expect(calls).toEqual(['badge 7 1', 'title 1 here']);
  });

  it('gets the painter where something was kept of what a frame of its site shows', async () => {
    const { calls, restore } = setUp();
    const page = 'https://news.example/viewer';
    const framed = { ...ask, url: page, frames: [{ url: 'https://evil.example/', canonical: null }, ask] };
    expect(await restore(framed, 7, page)).toEqual({ marks: [] });
    expect(calls).toEqual(['style in', 'inject /painter.js 7/0']);
  });

  it('gets the styles once more for an article in a frame, which may have come later', async () => {
    const { calls, restore } = setUp();
    expect((await restore(text(TEXT, true), 7, URL)).marks).toHaveLength(1);
    expect(calls).toEqual(['style out', 'style in', 'badge 7 1', 'title 1 here']);
  });

  it('is told of no highlight that has no place any more', async () => {
    const { calls, restore } = setUp();
    expect(await restore(text('All was written anew.'), 7, URL)).toEqual({ marks: [] });
    expect(calls).toEqual(['badge 7 none', 'title 0 here']);
  });

  it.each<[string, Parameters<typeof setUp>[0], string, string]>([
    ['is on another article', {}, 'https://news.example/other', 'https://news.example/other'],
    ['has no highlight, only found events', { annotations: [] }, URL, URL],
    ['was taken back meanwhile', { granted: false }, URL, URL],
    ['says that it is another site', {}, URL, 'https://evil.example/story'],
    ['says that it is on no site', {}, 'file:///story', URL],
  ])('gets nothing when it %s', async (_, world, url, from) => {
    const { calls, restore } = setUp(world);
    for (const message of [ask, text(TEXT)]) expect(await restore({ ...message, url }, 7, from)).toEqual({ marks: [] });
    expect(calls).toEqual(['badge 7 none', 'title 0 here', 'badge 7 none', 'title 0 here']);
  });
});
