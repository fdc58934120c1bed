import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { eventsPage } from './eventsPage.ts';
import { longPage } from './longPage.ts';
import { headersFor } from './pageHeaders.ts';

export const SAMPLE_PAGES = join(import.meta.dirname, '../../test/pages');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

export const LONG_PAGE = '/special/ten-thousand-paragraphs.html';

/** The address of a post with this many dated events. */
export const eventsPath = (count: number): string => `/special/${count}-events.html`;

export interface SampleServer {
  /** `http://127.0.0.1:PORT`, without a final slash. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder of pages, packed ones (`.html.gz`) as what is in them, and the page of 10,000 paragraphs, on a free port of the loopback address alone. */
export async function startServer(folder: string = SAMPLE_PAGES): Promise<SampleServer> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', resolve);
  await listening;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`Expected a port, got ${address}`);
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      const { promise, resolve: closed } = Promise.withResolvers<void>();
      server.close(() => closed());
      server.closeAllConnections();
      return promise;
    },
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { path, headers } = headersFor(decodeURIComponent(address.pathname));
  const body = await bodyOf(folder, path);
  if (body === null) {
    // Every page is asked for its icon; no content keeps a missing one out of the console.
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  const isPacked = path.endsWith('.gz');
  const type = TYPES[extname(isPacked ? path.slice(0, -3) : path).toLowerCase()] ?? 'application/octet-stream';
  const packed = isPacked ? { 'Content-Encoding': 'gzip' } : {};
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', ...packed, ...headers }).end(body);
}

async function bodyOf(folder: string, path: string): Promise<Buffer | string | null> {
  if (path === LONG_PAGE) return longPage();
  const [, events] = /^\/special\/(\d{1,4})-events\.html$/.exec(path) ?? [];
  if (events !== undefined) return eventsPage(Number(events));
  // `normalize` of an absolute path cannot climb above the folder.
  const file = join(folder, normalize(path));
  return readFile(file).catch(() => null);
}
