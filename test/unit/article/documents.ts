import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

/** Both parsers the core is used with outside a browser; every test of the walk runs on both. */
export const PARSERS: { name: string; parse: (html: string) => Document }[] = [
  { name: 'linkedom', parse: (html) => parseHTML(asPage(html)).document as unknown as Document },
  { name: 'jsdom', parse: (html) => new JSDOM(asPage(html)).window.document },
];

export const parseLinkedom = (html: string): Document => parseHTML(asPage(html)).document as unknown as Document;

function asPage(html: string): string {
  return /<html/i.test(html) ? html : `<!doctype html><html lang="en"><head></head><body>${html}</body></html>`;
}

/** Running text long enough to be an article, that says nothing else. */
export const PROSE = [
  'The city said on Tuesday that malicious software had been found on the server that takes utility payments, and that the server was shut down at once.',
  'Customers who paid by card between August and September are being told by letter, said a spokesman, and nobody who paid in person or by phone is affected.',
  'The vendor had scanned the system in January, according to the notice, and applied what it called critical security updates on the same day.',
];

export const prose = (tag = 'p'): string => PROSE.map((text) => `<${tag}>${text}</${tag}>`).join('\n');
