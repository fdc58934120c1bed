// @vitest-environment jsdom
import axe from 'axe-core';
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AnnotationsPage } from '../../../../components/library/AnnotationsPage.tsx';
import { ArticlesPage } from '../../../../components/library/ArticlesPage.tsx';
import { LibraryPage } from '../../../../components/library/LibraryPage.tsx';
import type { LibrarySearch } from '../../../../components/library/librarySearch.ts';
import { createLibrary, type Library } from '../../../../components/library/libraryState.ts';
import { ReadingPage } from '../../../../components/library/ReadingPage.tsx';
import { writeBreachlineJson } from '../../../../lib/exchange/breachlineJson.ts';
import { ARTICLES, type LibraryRoute } from '../../../../lib/library/route.ts';
import type { StoreApi } from '../../../../lib/messaging/protocol.ts';
import { asArticleId } from '../../../../lib/model.ts';
import { annotation, at, foundEvent, savedArticle } from '../../platform/store/records.ts';
import { world } from './world.ts';

let root: HTMLElement;
let store: StoreApi;
let library: Library;
let find: LibrarySearch['annotations'];
let index: () => Promise<void>;

// Effects of what is rendered outside `act` run at once, and not by a timer when the page is gone.
options.requestAnimationFrame = (callback) => queueMicrotask(callback);

beforeEach(() => {
  // axe measures glyphs where it can; jsdom has no canvas and says so on the console each time.
  // Nor does it scroll.
  Element.prototype.scrollIntoView = () => {};
  HTMLCanvasElement.prototype.getContext = () => null;
  document.documentElement.lang = 'en';
  document.title = 'Breachline library';
  root = document.body.appendChild(document.createElement('div'));
  const made = world({ storageUse: async () => ({ usedBytes: 1_234_567, persisted: false }) });
  store = made.world.store;
  library = createLibrary(made.world);
  find = made.world.search.annotations;
  index = made.indexer.sync;
  made.onProgress((progress) => library.onIndexed(progress));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const help = { read: async () => [], onChange: () => {}, isKeyOn: true };

async function show(isPrivate = false, route: LibraryRoute = ARTICLES): Promise<void> {
  await library.refresh();
  await act(() =>
    render(
      <LibraryPage
        library={library}
        route={route}
        panels={{
          articles: () => <ArticlesPage library={library} />,
          article: ({ id, at: place }) => <ReadingPage id={id} at={place} revision={0} read={store.read} />,
          annotations: () => <AnnotationsPage library={library} find={find} read={store.read} />,
        }}
        isPrivate={isPrivate}
        onSettings={() => {}}
        help={help}
      />,
      root,
    ),
  );
}

/** Waits until the actions begun by an event are done and shown. */
async function settled(): Promise<void> {
  await act(async () => {
    await library.refresh();
  });
}

/** Waits for what is read after it is shown. */
async function shown(selector: string): Promise<void> {
  for (let turn = 0; turn < 200 && root.querySelector(selector) === null; turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  }
  expect(root.querySelector(selector)).not.toBeNull();
}

const named = (name: string): HTMLElement => {
  const controls = [...root.querySelectorAll<HTMLElement>('button, a, input')];
  const found = controls.find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name);
  if (found === undefined) throw new Error(`expected a control named ${name}`);
  return found;
};

async function click(name: string): Promise<void> {
  await act(() => named(name).click());
  await settled();
}

const rows = () => [...root.querySelectorAll('[aria-label="Saved articles"] tbody > tr')];
const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

/** Rules that need a layout, which jsdom has not. */
const axeOptions = { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } };
async function violations(): Promise<string[]> {
  const found = await axe.run(root, axeOptions);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('an empty library', () => {
  it('says how to begin', async () => {
    await show();
    expect(words(root.querySelector('main'))).toMatch(/Nothing saved yet.*Click Breachline in the browser’s toolbar/);
    expect(root.querySelector('table')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('says in a private window that nothing lasts', async () => {
    await show(true);
    expect(words(root)).toContain('gone when it closes');
  });
});

describe('a library', () => {
  beforeEach(async () => {
    await store.keep(savedArticle('a', { createdAt: at(1) }), [
      annotation('1', 'a', { tags: ['vendor', '<b>bold</b>'], note: 'Who called?\n<img src=x>', colour: 'green' }),
      foundEvent('2', 'a'),
    ]);
    const untitled = savedArticle('b', { createdAt: at(2) });
    const metadata = {
      ...untitled.article.metadata,
      title: ' ',
      siteName: null,
      published: null,
      url: 'javascript:alert(1)',
    };
    await store.keep({ ...untitled, article: { ...untitled.article, metadata } }, []);
    await show();
  });

  it('lists title, site, dates, counts and tags', () => {
    expect(rows().map((row) => [...row.children].map(words))).toEqual([
      [
        '',
        'https://example.org/b',
        'https://example.org/b',
        'not stated',
        '1 Jan 2026',
        '',
        '0',
        '0',
        '',
        '667 bytes',
        'Delete',
      ],
      [
        '',
        'Notice a',
        'Example',
        '2 Oct 2018',
        '1 Jan 2026',
        '',
        '1',
        '1',
        '<b>bold</b>vendor',
        '1.7 kB',
        'OpenDelete',
      ],
    ]);
  });

  it('links to the page in a new tab, and never to what is no web address', () => {
    const links = [...root.querySelectorAll<HTMLAnchorElement>('main a[target]')];
    expect(links.map(({ href, target, rel }) => ({ href, target, rel }))).toEqual([
      { href: 'https://example.org/a', target: '_blank', rel: 'noopener noreferrer' },
    ]);
  });

  it('shows an article’s text with its marks, and its passages, events, notes and tags, as text', async () => {
    const id = asArticleId('a');
    await show(false, { page: 'article', id, at: null });
    await shown('.library-text');
    const text = root.querySelector('[aria-label="Saved text"]');
    expect(words(text)).toContain('The city was told on September 27, 2018.');
    expect([...(text?.querySelectorAll('mark') ?? [])].map(words)).toEqual(['September 27, 2018']);
    const passages = [...root.querySelectorAll('ol[aria-label="Passages"] > li')].map(words);
    expect(passages).toHaveLength(2);
    expect(passages.join('\n')).toMatch(/The city was told on September 27, 2018.*added by you/);
    expect(passages.join('\n')).toMatch(/27 Sep(t)? 2018The city was told/);
    expect(root.querySelector('img, b')).toBeNull();
    await act(() => text?.querySelector('mark')?.click());
    expect(document.activeElement?.getAttribute('data-annotation')).toBe('1');
    expect(await violations()).toEqual([]);
  });

  it('says so where an article is gone', async () => {
    await show(false, { page: 'article', id: asArticleId('never'), at: 3 });
    await shown('.library-reading p + p');
    expect(words(root.querySelector('main'))).toContain('is not in the library');
  });

  it('lists all annotations, with the way to each', async () => {
    await index();
    await show(false, { page: 'annotations', params: {} });
    await shown('ol[aria-label="All annotations"] > li');
    const items = [...root.querySelectorAll('ol[aria-label="All annotations"] > li')];
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual([
      '#article=a&at=21',
      '#article=a&at=21',
    ]);
    expect(await violations()).toEqual([]);
  });

  it('works on several at once', async () => {
    await click('Choose Notice a');
    expect(words(root.querySelector('.library-bulk'))).toContain('1 article chosen');
    await click('Put into an incident');
    const field = root.querySelector<HTMLInputElement>('.library-ask input');
    await act(() => {
      if (field === null) throw new Error('expected a field for the name');
      field.value = 'Click2Gov';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('Put');
    expect(words(root.querySelector('[role="status"]'))).toBe('In “Click2Gov”: 1 article.');
    expect(words(rows()[1]?.children[5])).toBe('Click2Gov');
    expect(await violations()).toEqual([]);
  });

  it('deletes, announces it, moves the keyboard to Undo, and undoes', async () => {
    await click('Delete Notice a');
    expect(rows()).toHaveLength(1);
    expect(words(root.querySelector('[role="status"]'))).toBe('Deleted “Notice a”.');
    expect(document.activeElement).toBe(named('Undo'));
    await click('Export everything');
    await click('Delete https://example.org/b');
    expect(words(root.querySelector('.library-undo'))).toContain('1 more before it');
    expect(await violations()).toEqual([]);
    await click('Undo');
    await click('Undo');
    expect(rows()).toHaveLength(2);
    expect(document.activeElement).toBe(named('Notice a'));
    expect(root.querySelector('.library-undo')).toBeNull();
  });

  it('imports a chosen file, and again the same one', async () => {
    const json = writeBreachlineJson(
      { articles: [savedArticle('c')], annotations: [] },
      { generator: 'test', exportedAt: at(0) },
    );
    const input = named('Library file to import');
    for (const expected of ['c.json: 1 article added.', 'c.json: nothing in it is new here. Nothing was changed.']) {
      Object.defineProperty(input, 'files', { value: [new File([json], 'c.json')], configurable: true });
      await act(() => {
        input.dispatchEvent(new Event('change'));
      });
      await settled();
      expect(words(root.querySelector('[role="status"]'))).toBe(expected);
    }
    expect(rows()).toHaveLength(3);
  });

  it('takes a dropped file, and says as an alert what is wrong with it', async () => {
    const drop = (type: string) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: ['Files'], files: [new File(['[]'], 'other.json')] } });
      root.querySelector('main')?.dispatchEvent(event);
      return event;
    };
    await act(() => {
      expect(drop('dragover').defaultPrevented).toBe(true);
    });
    expect(root.querySelector('.dropzone-over')).not.toBeNull();
    await act(() => {
      expect(drop('drop').defaultPrevented).toBe(true);
    });
    await settled();
    expect(root.querySelector('.dropzone-over')).toBeNull();
    expect(words(root.querySelector('[role="alert"]'))).toMatch(/^other\.json: This is not a library/);
    expect(words(root.querySelector('[role="status"]'))).toBe('');
    expect(rows()).toHaveLength(2);
    // It is of no use on another page.
    await show(false, { page: 'annotations', params: {} });
    expect(words(root.querySelector('[role="alert"]'))).toBe('');
  });

  it('leaves dragged text alone', async () => {
    const event = new Event('dragover', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['text/plain'], files: [] } });
    await act(() => {
      root.querySelector('main')?.dispatchEvent(event);
    });
    expect(event.defaultPrevented).toBe(false);
  });

  it('says how much room it takes', () => {
    expect(words(root.querySelector('footer'))).toMatch(/^1\.2 MB, on this computer only\. The browser may delete it/);
  });

  it('has no inline style, which its content security policy forbids, and no nameless control', async () => {
    expect(root.querySelector('[style]')).toBeNull();
    expect(await violations()).toEqual([]);
  });
});
