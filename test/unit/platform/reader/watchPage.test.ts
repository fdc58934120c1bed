import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../../lib/platform/reader/watchPage.ts';

const PAGE = '<body><div id=menu>Menu</div><article><h1>Title</h1><p>One <b>two</b></p><p>Three</p></article></body>';

function setUp() {
  const { window } = new JSDOM(PAGE, { url: 'https://news.example/a', pretendToBeVisual: true });
  const { document } = window;
  vi.stubGlobal('Text', window.Text);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  const find = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (found === null) throw new Error(`expected ${selector} in the page`);
    return found;
  };
  const onChange = vi.fn();
  // jsdom takes only its own signals.
  const controller = new window.AbortController();
  const root: { now: Node | null } = { now: find('article') };
  const frames: { now: Document[] } = { now: [] };
  const watched = () => ({ roots: [root.now ?? document.documentElement], frames: frames.now });
  watchPage({ document, watched, onChange, signal: controller.signal });
  return { window, document, find, onChange, controller, root, frames };
}

type Page = ReturnType<typeof setUp>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('watchPage', () => {
  it.each<[string, (page: Page) => void]>([
    ['a text is changed', ({ find }) => write(find('b'), 'zwei')],
    ['a text node is replaced by its like, as when a page hydrates', ({ find }) => find('b').replaceChildren('two')],
    ['a paragraph is added', ({ find }) => find('article').append('More')],
    ['a paragraph is taken out', ({ find }) => find('p').remove()],
    ['paragraphs change places', ({ find }) => find('article').append(find('p'))],
    ['the article is taken out', ({ find }) => find('article').remove()],
    ['a text is split in two', ({ find }) => splitText(find('b'))],
    ['the address changes', ({ window }) => window.history.pushState(null, '', '/b')],
    ['a frame comes', ({ frames }) => frames.now.push(frameDocument())],
    ['the address changes after #!', ({ window }) => window.history.pushState(null, '', '#!/b')],
  ])('notices within a second that %s, once', (_, change) => {
    const page = setUp();
    change(page);
    if (!page.document.querySelector('article')) page.root.now = null;
    vi.advanceTimersByTime(1100);
    expect(page.onChange).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(20_000);
    expect(page.onChange).toHaveBeenCalledOnce();
  });

  it.each<[string, (page: Page) => void]>([
    ['nothing happens', () => {}],
    ['something outside the article changes', ({ find }) => write(find('#menu'), 'New menu')],
    ['an attribute changes', ({ find }) => find('p').setAttribute('class', 'seen')],
    ['an element without text is added', ({ find, document }) => find('p').append(document.createElement('img'))],
    ['the address gets a fragment', ({ window }) => window.history.pushState(null, '', '#notes')],
  ])('lets the page alone when %s', (_, change) => {
    const page = setUp();
    change(page);
    vi.advanceTimersByTime(10_000);
    expect(page.onChange).not.toHaveBeenCalled();
  });

  it('notices that a frame shows another page', () => {
    const { frames, onChange } = setUp();
    frames.now = [frameDocument()];
    vi.advanceTimersByTime(1100);
    onChange.mockClear();
    vi.advanceTimersByTime(5000);
    expect(onChange).not.toHaveBeenCalled();
    frames.now = [frameDocument()];
    vi.advanceTimersByTime(1100);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('looks soon after a click', () => {
    const { find, document, window, onChange } = setUp();
    document.dispatchEvent(new window.MouseEvent('click'));
    find('b').textContent = 'zwei';
    vi.advanceTimersByTime(250);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('spends at most a twentieth of the time on reading a page that never rests', () => {
    const { find, onChange } = setUp();
    // Reading takes 500 ms.
    onChange.mockImplementation(() => vi.setSystemTime(Date.now() + 500));
    const now = vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
    for (let i = 0; i < 100; i++) {
      find('b').textContent = String(i);
      vi.advanceTimersByTime(1000);
    }
    now.mockRestore();
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(9);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(11);
  });

  it('leaves a change unread for 20 seconds at most, however long reading took', () => {
    const { find, onChange } = setUp();
    // Reading takes 5 s: a twentieth would come to 100 s of rest.
    onChange.mockImplementation(() => vi.setSystemTime(Date.now() + 5000));
    const now = vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
    find('b').textContent = 'first';
    vi.advanceTimersByTime(2000);
    expect(onChange).toHaveBeenCalledTimes(1);
    find('b').textContent = 'second';
    vi.advanceTimersByTime(15_000);
    expect(onChange).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(8000);
    now.mockRestore();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('stops when the reader closes', () => {
    const { find, onChange, controller } = setUp();
    controller.abort();
    find('b').textContent = 'zwei';
    vi.advanceTimersByTime(10_000);
    expect(onChange).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

const frameDocument = (): Document =>
  new JSDOM('<p>In the frame</p>', { url: 'https://news.example/frame' }).window.document;

function write(element: Element, text: string): void {
  element.textContent = text;
}

function splitText(element: Element): void {
  const [text] = element.childNodes;
  if (text === undefined || !('splitText' in text) || typeof text.splitText !== 'function') {
    throw new Error('expected a text node');
  }
  text.splitText(1);
}
