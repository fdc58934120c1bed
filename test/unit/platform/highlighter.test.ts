import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../../lib/article/readArticle.ts';
import type { TextMap } from '../../../lib/article/textMap.ts';
import type { Mark } from '../../../lib/model.ts';
import { createHighlighter } from '../../../lib/platform/highlighter.ts';

/** The parts of the browser's Highlight and StaticRange that are used; jsdom has neither registry nor Highlight. */
class FakeHighlight extends Set<StaticRange> {
  priority = 0;
}

const SENTENCE =
  'The city learned of it on May 4 and told people on June 9, as its notice of July 1 has it, and said no more.';
const PAGE = `<html><body><article><h1>Notice</h1>${`<p>${SENTENCE}</p>`.repeat(4)}</article></body></html>`;

function setUp(reducedMotion = false) {
  const { window } = new JSDOM(PAGE);
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', window.StaticRange);
  vi.stubGlobal('CSS', { highlights: registry });
  const read = () => {
    const result = readArticle(window.document, 'https://news.example/');
    if (!result.ok) throw new Error(`expected an article, got ${result.error}`);
    return result.value;
  };
  const { article, map } = read();
  const controller = new AbortController();
  const highlighter = createHighlighter(controller.signal, () => reducedMotion);
  const at = (words: string, type: Mark['type'], from = 0): Mark => {
    const start = article.text.indexOf(words, from);
    return { id: `${words}@${start}`, type, start, end: start + words.length };
  };
  const painted = (name: string) => [...(registry.get(name) ?? [])].map(textOf);
  return { window, registry, read, map, controller, highlighter, at, painted };
}

const textOf = ({ startContainer, startOffset, endOffset }: StaticRange) =>
  startContainer.textContent?.slice(startOffset, endOffset);

const places = (map: TextMap, mark: Mark) => map.toStaticRange(mark);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('createHighlighter', () => {
  it('paints each mark under its type’s name', () => {
    const { highlighter, map, at, painted } = setUp();
    highlighter.paint([at('May 4', 'date'), at('June 9', 'date'), at('The city', 'org')], map);
    expect(painted('breachline-date')).toEqual(['May 4', 'June 9']);
    expect(painted('breachline-org')).toEqual(['The city']);
  });

  it('lets ranges alone that already stand in their place, and takes out what is no longer asked for', () => {
    const { highlighter, map, at, registry, painted } = setUp();
    highlighter.paint([at('May 4', 'date'), at('June 9', 'date')], map);
    const [kept] = registry.get('breachline-date') ?? [];
    highlighter.paint([at('May 4', 'date'), at('July 1', 'date')], map);
    expect([...(registry.get('breachline-date') ?? [])][0]).toBe(kept);
    expect(painted('breachline-date')).toEqual(['May 4', 'July 1']);
  });

  it('moves a mark whose type changed', () => {
    const { highlighter, map, at, painted } = setUp();
    highlighter.paint([at('The city', 'org')], map);
    highlighter.paint([at('The city', 'yellow')], map);
    expect([painted('breachline-org'), painted('breachline-yellow')]).toEqual([[], ['The city']]);
  });

  it('paints anew only in the paragraph whose nodes were replaced', () => {
    const { highlighter, map, at, registry, read, window, painted } = setUp();
    const first = at('May 4', 'date');
    const second = at('May 4', 'date', first.end);
    highlighter.paint([first, second], map);
    const [, untouched] = registry.get('breachline-date') ?? [];
    window.document.querySelector('p')?.replaceChildren(SENTENCE);
    highlighter.paint([first, second], read().map);
    const now = [...(registry.get('breachline-date') ?? [])];
    // Compared by hand: Vitest cannot print a range of jsdom's.
    expect(now.map((range) => [range === untouched, range.startContainer.isConnected])).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(painted('breachline-date')).toEqual(['May 4', 'May 4']);
  });

  it('puts the reader’s own highlights above dates, and dates above entities', () => {
    const { highlighter, map, at, registry } = setUp();
    highlighter.paint([at('May 4', 'yellow'), at('June 9', 'date'), at('The city', 'org')], map);
    const order = ['yellow', 'date', 'org'].map((type) => registry.get(`breachline-${type}`)?.priority ?? Number.NaN);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(3);
  });

  it.each([
    ['blinks', false, [1, 0, 1, 0, 1, 1, 1, 1, 1, 0]],
    ['stands still where motion is not wanted', true, [1, 1, 1, 1, 1, 1, 1, 1, 1, 0]],
  ])('a pulse %s, and ends', (_, reducedMotion, shown) => {
    const { highlighter, map, at, registry } = setUp(reducedMotion);
    highlighter.pulse(places(map, at('May 4', 'date')));
    const seen = shown.map((_, i) => {
      if (i > 0) vi.advanceTimersByTime(300);
      return registry.get('breachline-pulse')?.size;
    });
    expect(seen).toEqual(shown);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows one preview at a time', () => {
    const { highlighter, map, at, painted } = setUp();
    highlighter.preview(places(map, at('May 4', 'date')));
    highlighter.preview(places(map, at('June 9', 'date')));
    expect(painted('breachline-preview')).toEqual(['June 9']);
    highlighter.preview([]);
    expect(painted('breachline-preview')).toEqual([]);
  });

  it('leaves nothing behind when the reader closes, and lets the page’s own highlights be', () => {
    const { highlighter, map, at, registry, controller } = setUp();
    registry.set('search-results', new FakeHighlight());
    highlighter.paint([at('May 4', 'date')], map);
    highlighter.pulse(places(map, at('May 4', 'date')));
    controller.abort();
    vi.runAllTimers();
    expect([...registry.keys()]).toEqual(['search-results']);
  });
});
