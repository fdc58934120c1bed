import type { Page } from 'puppeteer-core';

/**
 * The page's DOM as one string: every node, attribute and shadow root that a script of the page can reach, the
 * style sheets it has adopted, and the address.
 */
export function serialise(page: Page): Promise<string> {
  return page.evaluate(() => {
    const doctype = document.doctype ? new XMLSerializer().serializeToString(document.doctype) : '';
    const sheets = [...document.adoptedStyleSheets, ...document.styleSheets].length;
    return [location.href, doctype, document.documentElement.outerHTML, `${sheets} style sheets`].join('\n');
  });
}

/** The same with our one host element taken out; throws when there is not exactly one. */
export async function serialiseWithoutHost(page: Page): Promise<string> {
  const hosts = await page.$$eval('breachline-sidebar', (elements) => elements.map((element) => element.outerHTML));
  const [host] = hosts;
  if (hosts.length !== 1 || host === undefined) throw new Error(`Expected one host element, got ${hosts.length}`);
  const whole = await serialise(page);
  if (whole.split(host).length !== 2) throw new Error('Expected the host element once in the serialised page');
  return whole.replace(host, '');
}
