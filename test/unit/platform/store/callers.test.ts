import { expect, it } from 'vitest';
import { isOwnPage } from '../../../../lib/platform/store/callers.ts';

const id = 'fjeppjgnmadcdkkopoannenkhmohfmbj';
const root = `chrome-extension://${id}/`;

it.each([
  ['the sidebar', { id, url: `${root}sidebar.html` }, true],
  ['the library', { id, url: `${root}library.html` }, true],
  ['the library at an article', { id, url: `${root}library.html#article=1` }, true],
  ['the sidebar with a query', { id, url: `${root}sidebar.html?tab=2` }, true],
  ['a content script', { id, url: 'https://example.org/' }, false],
  ['a content script on a page that names the sidebar', { id, url: `https://example.org/${root}sidebar.html` }, false],
  ['a content script on a page that is called so', { id, url: 'https://example.org/sidebar.html' }, false],
  ['another page of ours', { id, url: `${root}other.html` }, false],
  ['a page whose name begins like the sidebar', { id, url: `${root}sidebar.html.evil` }, false],
  ['a page in a folder', { id, url: `${root}x/sidebar.html` }, false],
  ['another extension', { id: 'other', url: `${root}sidebar.html` }, false],
  ['another extension with its own sidebar', { id, url: 'chrome-extension://other/sidebar.html' }, false],
  ['an id that ours begins', { id, url: `chrome-extension://${id}x/sidebar.html` }, false],
  ['the background itself', { id }, false],
  ['nobody', {}, false],
])('%s: %o → %s', (_, caller, allowed) => {
  expect(isOwnPage(caller, id, root)).toBe(allowed);
});
