import { describe, expect, it } from 'vitest';
import { type ReadTabApi, readTab } from '../../../../lib/platform/background/readTab.ts';

type Execute = ReadTabApi['scripting']['executeScript'];

const tab = { id: 7, windowId: 2, index: 3, url: 'https://news.example/story' };

/** A browser that writes down what it is asked. `popup`: whether it opens popups on its own; null: it cannot. */
function setUp(execute: Execute, popup: boolean | null = true) {
  const calls: string[] = [];
  const note = async (call: string) => void calls.push(call);
  const openPopup = async () => {
    await note('open popup');
    if (!popup) throw new Error('openPopup requires a user gesture');
  };
  const api: ReadTabApi = {
    scripting: { executeScript: (injection) => note(`inject ${injection.files[0]}`).then(() => execute(injection)) },
    action: {
      setPopup: (details) => note(`popup ${details.popup || 'none'}`),
      setBadgeText: ({ text }) => note(`badge ${text || 'none'}`),
      ...(popup === null ? {} : { openPopup }),
    },
    tabs: { create: ({ url, windowId, index }) => note(`tab ${url} ${windowId} ${index}`) },
  };
  return { api, calls };
}

const answers =
  (result: unknown): Execute =>
  async () => [{ result }];
const refuses: Execute = async () => {
  throw new Error('Cannot access contents of the page');
};

describe('readTab', () => {
  it('injects the reader and clears the badge', async () => {
    const { api, calls } = setUp(answers('opened'));
    await readTab(api, tab);
    expect(calls).toEqual(['inject /reader.js', 'badge none']);
  });

  it('leaves the badge to the highlights that are shown again where the reader has closed', async () => {
    const { api, calls } = setUp(answers('closed'));
    await readTab(api, tab);
    expect(calls).toEqual(['inject /reader.js']);
  });

  it.each<[string, Execute, string]>([
    ['the browser refuses', refuses, 'refused'],
    ['nothing ran, as on closed pages in Firefox', async () => [], 'refused'],
    ['nothing came back', answers(null), 'refused'],
    ['the reader found a PDF', answers('pdf'), 'pdf'],
    ['the reader found no HTML', answers('not-html'), 'not-html'],
  ])('explains in the popup when %s', async (_, execute, reason) => {
    const { api, calls } = setUp(execute);
    await readTab(api, tab);
    expect(calls).toEqual([
      'inject /reader.js',
      'badge !',
      `popup /message.html?reason=${reason}`,
      'open popup',
      'popup none',
    ]);
  });

  it('does not try a page that can never be read, so that the popup is still part of the click', async () => {
    const { api, calls } = setUp(refuses);
    const done = readTab(api, { ...tab, url: 'about:config' });
    expect(calls).toEqual(['badge !', 'popup /message.html?reason=browser-page', 'open popup']);
    await done;
  });

  it.each([
    ['refuses to open a popup', false],
    ['cannot open a popup', null],
  ])('explains in a tab beside where the browser %s', async (_, popup) => {
    const { api, calls } = setUp(refuses, popup);
    await readTab(api, tab);
    expect(calls.at(-1)).toBe('tab /message.html?reason=refused 2 4');
    expect(calls).toContain('popup none');
  });
});
