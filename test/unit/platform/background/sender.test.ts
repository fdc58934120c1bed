import { describe, expect, it } from 'vitest';
import { isExtensionPage, readerTab, type Sender, sidebarTab } from '../../../../lib/platform/background/sender.ts';

const self = { id: 'abc', origin: 'chrome-extension://abc' };
const tab = { id: 7 };
const reader: Sender = { id: 'abc', url: 'https://news.example/story', frameId: 0, tab };
const sidebar: Sender = { id: 'abc', url: 'chrome-extension://abc/sidebar.html', frameId: 3, tab };

describe('readerTab', () => {
  it('is the tab of our content script in the top frame', () => {
    expect(readerTab(reader, self)).toBe(7);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...reader, id: 'xyz' }],
    ['a frame in the page', { ...reader, frameId: 4 }],
    ['our own page', sidebar],
    ['our own page in a tab', { ...sidebar, frameId: 0 }],
    ['no tab', { ...reader, tab: undefined }],
    ['no address', { ...reader, url: undefined }],
  ])('is none for %s', (_, sender) => {
    expect(readerTab(sender, self)).toBeNull();
  });
});

describe('sidebarTab', () => {
  it.each(['', '#x', '?a=b'])('is the tab our sidebar is framed in, also with %j', (rest) => {
    expect(sidebarTab({ ...sidebar, url: `${sidebar.url}${rest}` }, self)).toBe(7);
  });

  it.each<[string, Sender]>([
    ['our content script', reader],
    ['another page of ours', { ...sidebar, url: 'chrome-extension://abc/library.html' }],
    ['a page that only begins like it', { ...sidebar, url: 'chrome-extension://abc/sidebar.html.evil' }],
    ['an origin that only begins like ours', { ...sidebar, url: 'chrome-extension://abcd/sidebar.html' }],
    ['another extension', { ...sidebar, id: 'xyz' }],
    ['the sidebar opened as a tab of its own', { ...sidebar, frameId: 0 }],
    ['a web page that names it', { ...sidebar, url: 'https://evil.example/?chrome-extension://abc/sidebar.html' }],
  ])('is none for %s', (_, sender) => {
    expect(sidebarTab(sender, self)).toBeNull();
  });
});

describe('isExtensionPage', () => {
  it.each<[boolean, string, Sender]>([
    [true, 'the sidebar', sidebar],
    [true, 'the library in a tab', { id: 'abc', url: 'chrome-extension://abc/library.html', frameId: 0, tab }],
    [true, 'a page without a tab', { id: 'abc', url: 'chrome-extension://abc/message.html' }],
    [false, 'our content script', reader],
    [false, 'another extension', { id: 'xyz', url: 'chrome-extension://xyz/library.html' }],
  ])('%s for %s', (expected, _, sender) => {
    expect(isExtensionPage(sender, self)).toBe(expected);
  });
});
