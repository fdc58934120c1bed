import { describe, expect, it } from 'vitest';
import { neverReadable, reasonOf, whyRefused } from '../../../../lib/platform/background/unreadable.ts';

describe('neverReadable', () => {
  it.each([
    [undefined, 'browser-page'],
    ['', 'browser-page'],
    ['chrome://version/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:https://news.example/', 'browser-page'],
    ['moz-extension://1234/options.html', 'browser-page'],
    ['data:text/html,hello', 'browser-page'],
    ['https://chromewebstore.google.com/detail/abc', 'store'],
    ['https://chrome.google.com/webstore/detail/abc', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/abc', 'store'],
    ['https://chrome.google.com/webstores', null],
    ['https://addons.mozilla.org.evil.example/', null],
    ['https://news.example/about:blank', null],
    ['http://127.0.0.1:8080/', null],
    ['HTTPS://NEWS.EXAMPLE/', null],
    ['file:///home/me/notice.html', null],
  ])('%s: %s', (url, reason) => {
    expect(neverReadable(url)).toBe(reason);
  });
});

describe('whyRefused', () => {
  it.each([
    ['https://news.example/notice.pdf', 'pdf'],
    ['https://news.example/NOTICE.PDF#page=2', 'pdf'],
    ['file:///home/me/notice.pdf', 'pdf'],
    ['file:///home/me/notice.html', 'file'],
    ['https://accounts.firefox.com/', 'refused'],
    ['https://news.example/about-pdf', 'refused'],
    ['chrome://settings', 'browser-page'],
    [undefined, 'browser-page'],
  ])('%s: %s', (url, reason) => {
    expect(whyRefused(url)).toBe(reason);
  });
});

describe('reasonOf', () => {
  it.each([
    ['pdf', 'pdf'],
    ['not-html', 'not-html'],
    ['opened', null],
    ['closed', null],
    [['pdf'], null],
    [undefined, null],
  ])('%j: %s', (answer, reason) => {
    expect(reasonOf(answer)).toBe(reason);
  });
});
