/** One site as a browser grants it: a scheme and a host, every port and path of it. */
export interface Site {
  /** `https://news.example/*`. */
  pattern: string;
  /** As the reader knows it: `news.example`, with the scheme where that is not https. */
  name: string;
}

/** The site a page belongs to; null for a page that is on none: a file, a page of the browser's own. */
export function siteOf(url: string): Site | null {
  const { protocol, hostname } = URL.parse(url) ?? {};
  if ((protocol !== 'https:' && protocol !== 'http:') || !hostname) return null;
  return { pattern: `${protocol}//${hostname}/*`, name: nameOf(`${protocol}//${hostname}/*`) };
}

/** What a pattern is called on the screen: `https://news.example/*` → `news.example`. */
export const nameOf = (pattern: string): string => pattern.replace(/^https:\/\/(?!\*)/, '').replace(/\/\*$/, '');

/**
 * Whether highlights are shown again on a page's site.
 * @param patterns what the browser says was granted
 * @returns `others-too`: not by the site's own pattern but by a wider one, which the browser's own settings can grant;
 *   it cannot be taken back for this site alone
 */
export function isShownOn(url: string, patterns: readonly string[]): 'yes' | 'others-too' | 'no' {
  const site = siteOf(url);
  if (site === null) return 'no';
  if (patterns.includes(site.pattern)) return 'yes';
  return patterns.some((pattern) => covers(pattern, url)) ? 'others-too' : 'no';
}

/** Match patterns of hosts (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns). */
function covers(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  const { protocol, hostname } = new URL(url);
  if (host === undefined || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  if (host === '*' || host === hostname) return true;
  const domain = /^\*\.(.+)$/.exec(host)?.[1];
  return domain !== undefined && (hostname === domain || hostname.endsWith(`.${domain}`));
}
