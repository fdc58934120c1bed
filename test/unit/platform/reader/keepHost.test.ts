import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepHost } from '../../../../lib/platform/reader/keepHost.ts';

const HOST = 'breachline-sidebar';

function setUp(html = '<body><p>Text</p></body>') {
  const { document, MutationObserver } = new JSDOM(html).window;
  vi.stubGlobal('MutationObserver', MutationObserver);
  const element = document.createElement(HOST);
  const root = element.attachShadow({ mode: 'closed' });
  const panel = document.createElement('div');
  const host = { element, root, panel, frame: document.createElement('iframe') };
  const giveUp = vi.fn();
  const controller = new AbortController();
  const before = document.documentElement.outerHTML;
  keepHost(document, host, giveUp, controller.signal);
  /** Mutation observers are called in a microtask. */
  const rest = () => new Promise((resolve) => setTimeout(resolve));
  return { document, element, giveUp, controller, before, rest };
}

afterEach(() => vi.unstubAllGlobals());

describe('keepHost', () => {
  it('adds the host to the root element and nothing else', () => {
    const { document, before } = setUp();
    expect(document.documentElement.outerHTML).toBe(before.replace('</html>', `<${HOST}></${HOST}></html>`));
  });

  it('takes it out when aborted', async () => {
    const { document, before, controller, rest } = setUp();
    controller.abort();
    await rest();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('puts it back when the page takes it out', async () => {
    const { element, giveUp, rest } = setUp();
    element.remove();
    await rest();
    expect([element.isConnected, giveUp.mock.calls.length]).toEqual([true, 0]);
  });

  it('puts it into a new root element, and keeps it there too', async () => {
    const { document, element, rest } = setUp();
    document.replaceChild(document.createElement('html'), document.documentElement);
    await rest();
    expect(element.parentNode).toBe(document.documentElement);
    element.remove();
    await rest();
    expect(element.isConnected).toBe(true);
  });

  it('gives way to a page that takes it out again and again', async () => {
    const { element, giveUp, rest } = setUp();
    for (let i = 0; i < 6; i++) {
      element.remove();
      await rest();
    }
    expect(giveUp).toHaveBeenCalledOnce();
    expect(element.isConnected).toBe(false);
  });

  it('takes out what an earlier Breachline left behind', () => {
    const { document, element } = setUp(`<body><p>Text</p></body><${HOST}></${HOST}>`);
    document.documentElement.append(document.createElement('b'));
    const left = setUp().document;
    expect(left.querySelectorAll(HOST)).toHaveLength(1);
    expect([...document.querySelectorAll(`html > ${HOST}`)]).toEqual([element]);
  });
});
