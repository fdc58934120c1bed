import { describe, expect, it } from 'vitest';
import { createPairing, type IncomingPort } from '../../../../lib/platform/background/pairing.ts';
import { fakePort } from '../fakePort.ts';

const KEY = '0123456789abcdef0123456789abcdef';
const OTHER_KEY = 'f'.repeat(32);
const self = { id: 'abc', origin: 'chrome-extension://abc' };
const data = { kind: 'data', session: 's', seq: 1, base: 1, message: {} };
const hello = { kind: 'hello', session: 's', peer: null, received: 0 };

function setUp() {
  const woken: number[] = [];
  const accept = createPairing({ self, wake: (tabId) => woken.push(tabId) });
  const open = (role: 'reader' | 'sidebar', { tab = 1, key = KEY, url = '' } = {}) => {
    const end = fakePort();
    const address = role === 'reader' ? 'https://news.example/' : 'chrome-extension://abc/sidebar.html';
    const sender = { id: 'abc', url: url || address, frameId: role === 'reader' ? 0 : 5, tab: { id: tab } };
    const port: IncomingPort = { ...end.port, name: `${role}:${key}`, sender };
    accept(port);
    return end;
  };
  return { open, woken, accept };
}

describe('createPairing', () => {
  it('hands frames on between the two ends of a tab, both ways', () => {
    const { open } = setUp();
    const reader = open('reader');
    const sidebar = open('sidebar');
    reader.receive(data);
    sidebar.receive(hello);
    expect([sidebar.posted, reader.posted]).toEqual([[data], [hello]]);
  });

  it('keeps tabs apart', () => {
    const { open } = setUp();
    const reader = open('reader', { tab: 1 });
    const stranger = open('sidebar', { tab: 2 });
    reader.receive(data);
    expect(stranger.posted).toEqual([]);
  });

  it('keeps a sidebar that the page framed itself apart from the reader', () => {
    const { open } = setUp();
    const reader = open('reader');
    const framedByPage = open('sidebar', { key: OTHER_KEY });
    reader.receive(data);
    framedByPage.receive(data);
    expect([framedByPage.posted, reader.posted]).toEqual([[], []]);
  });

  it('wakes the tab when an end has something for one that is not there, and not for a mere greeting', () => {
    const { open, woken } = setUp();
    const reader = open('reader', { tab: 4 });
    reader.receive(hello);
    expect(woken).toEqual([]);
    reader.receive(data);
    expect(woken).toEqual([4]);
  });

  it('wakes the tab again after an end has left', () => {
    const { open, woken } = setUp();
    const reader = open('reader');
    open('sidebar').cut();
    reader.receive(data);
    expect(woken).toEqual([1]);
  });

  it('gives a reloaded end the place of the one before', () => {
    const { open } = setUp();
    const reader = open('reader');
    const old = open('sidebar');
    const reloaded = open('sidebar');
    old.cut();
    reader.receive(data);
    expect([old.isOpen(), old.posted, reloaded.posted]).toEqual([false, [], [data]]);
  });

  it.each([
    ['without a key', { key: '' }],
    ['with a key of another form', { key: 'KEY' }],
    ['from a page of another extension', { url: 'chrome-extension://xyz/sidebar.html' }],
    ['from a web page', { url: 'https://evil.example/sidebar.html' }],
  ])('closes a sidebar Port %s', (_, how) => {
    const { open, woken } = setUp();
    const refused = open('sidebar', how);
    refused.receive(data);
    expect([refused.isOpen(), woken]).toEqual([false, []]);
  });

  it('closes a Port that says not who opened it', () => {
    const { accept } = setUp();
    const end = fakePort();
    accept({ ...end.port, name: `reader:${KEY}` });
    expect(end.isOpen()).toBe(false);
  });
});
