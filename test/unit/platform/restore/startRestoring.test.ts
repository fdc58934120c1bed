import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OPEN_READER, restoringHere } from '../../../../lib/platform/reader/worlds.ts';
import { startRestoring } from '../../../../lib/platform/restore/startRestoring.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, Symbol.for('breachline.restoring'));
  Reflect.deleteProperty(globalThis, OPEN_READER);
});

function setUp(head = '', setBefore?: () => void) {
  const { window } = new JSDOM(`<head>${head}</head><body><p>Text</p></body>`, { url: 'https://news.example/story' });
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  setBefore?.();
  const asked: string[] = [];
  const listeners = new Set<(message: unknown) => void>();
  const runtime: { id?: string | undefined } & Parameters<typeof startRestoring>[1] = {
    id: 'ours',
    async sendMessage(message) {
      const frames = message.type === 'restore-ask' ? message.frames.map(({ url }) => ` + ${url}`) : [];
      asked.push(`${message.type} ${message.url} ${message.canonical}${frames.join('')}`);
    },
    onMessage: { addListener: (each) => listeners.add(each), removeListener: (each) => listeners.delete(each) },
  };
  startRestoring(window.document, runtime);
  const hear = (message: unknown) => {
    for (const each of listeners) each(message);
  };
  return { window, runtime, asked, hear };
}

const ASKED = 'restore-ask https://news.example/story null';

describe('startRestoring', () => {
  it('asks once, with the address the page names as its own', () => {
    const { asked } = setUp('<link rel="Canonical" href="/story?a=1">');
    expect(asked).toEqual(['restore-ask https://news.example/story /story?a=1']);
    vi.advanceTimersByTime(10_000);
    expect(asked).toHaveLength(1);
  });

  it('is there once, however often it is injected', () => {
    const { window, runtime, asked } = setUp();
    startRestoring(window.document, runtime);
    expect(asked).toHaveLength(1);
  });

  it('asks again when a single-page site shows another article, unless a painter sees to it', () => {
    const { window, asked } = setUp();
    window.history.pushState(null, '', '/other');
    vi.advanceTimersByTime(1000);
    expect(asked).toEqual([ASKED, 'restore-ask https://news.example/other null']);
    expect(restoringHere()?.begin()?.aborted).toBe(false);
    window.history.pushState(null, '', '/third');
    vi.advanceTimersByTime(5000);
    expect(asked).toHaveLength(2);
  });

  it('gives way to the reader, and comes back when that closes', () => {
    const { asked } = setUp();
    const signal = restoringHere()?.begin();
    restoringHere()?.pause();
    expect(signal?.aborted).toBe(true);
    expect(restoringHere()?.begin()).toBeNull();
    restoringHere()?.resume();
    expect(asked).toEqual([ASKED, ASKED]);
    expect(restoringHere()?.begin()?.aborted).toBe(false);
  });

  it('waits where the reader is open already', () => {
    const { asked, hear } = setUp('', () => Reflect.set(globalThis, OPEN_READER, new AbortController()));
    hear({ type: 'restore-check' });
    expect(asked).toEqual([]);
    restoringHere()?.resume();
    expect(asked).toEqual([ASKED]);
  });

  it('drops what is painted and asks anew when a site was taken back', () => {
    const { asked, hear } = setUp();
    const signal = restoringHere()?.begin();
    hear({ type: 'wake' });
    expect(signal?.aborted).toBe(false);
    hear({ type: 'restore-check' });
    expect([signal?.aborted, asked.length]).toEqual([true, 2]);
  });

  it('drops what is painted when the extension is gone', () => {
    const { runtime } = setUp();
    const signal = restoringHere()?.begin();
    runtime.id = undefined;
    vi.advanceTimersByTime(1000);
    expect(signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
