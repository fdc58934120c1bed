import type { Page } from 'puppeteer-core';

/**
 * Answers all that a stored page wants from elsewhere with nothing: no request leaves the machine, and none fails, so that
 * the console tells only what the page's own scripts do.
 */
export async function keepOffline(page: Page, origin: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const isHere = url.startsWith(origin) && /\.html(\.gz)?$/.test(new URL(url).pathname);
    if (isHere || /^(data|blob|chrome-extension):/.test(url)) return void request.continue();
    // An empty manifest is complained of.
    const answer = request.resourceType() === 'manifest' ? { status: 200, body: '{}' } : { status: 204 };
    const headers = { 'Access-Control-Allow-Origin': '*' };
    void request.respond({ ...answer, headers }).catch(() => undefined);
  });
}
