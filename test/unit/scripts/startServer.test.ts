import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LONG_PAGE, type SampleServer, startServer } from '../../../scripts/serve/startServer.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('a sample is served as it is stored, without a policy of ours', async () => {
  const response = await fetch(`${server.origin}/city-notice.html`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBeNull();
  expect(await response.text()).toContain('Click2Gov');
});

test.each([
  { folder: 'strict-csp', header: 'content-security-policy', holds: "default-src 'none'" },
  { folder: 'trusted-types', header: 'content-security-policy', holds: "require-trusted-types-for 'script'" },
  { folder: 'isolated', header: 'cross-origin-embedder-policy', holds: 'require-corp' },
])('the same sample under $folder', async ({ folder, header, holds }) => {
  const response = await fetch(`${server.origin}/${folder}/city-notice.html`);
  expect(response.headers.get(header)).toContain(holds);
  expect(await response.text()).toContain('Click2Gov');
});

test('the long page has its ten thousand paragraphs and a thousand dates', async () => {
  const text = await (await fetch(server.origin + LONG_PAGE)).text();
  expect(text.match(/<p id=/g)).toHaveLength(10_000);
  expect(text.match(/On \w+ \d+, \d{4}/g)).toHaveLength(1_000);
  expect(text).toContain('On January 1, 2000');
});

test('nothing outside the folder is served', async () => {
  const { hostname, port } = new URL(server.origin);
  for (const path of ['/../../package.json', '/%2e%2e/%2e%2e/package.json', '/isolated/../../../package.json']) {
    // `fetch` would tidy the path before sending it.
    const { promise, resolve } = Promise.withResolvers<number | undefined>();
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).end();
    expect(await promise, path).toBe(404);
  }
});
