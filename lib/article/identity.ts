/** Query parameters that say where a reader came from, not what they read. Names ending in `*` are prefixes. */
const TRACKING = [
  'utm_*',
  'mc_*',
  'pk_*',
  'piwik_*',
  'mtm_*',
  'hsa_*',
  'at_*',
  '_hs*',
  'fbclid',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'igshid',
  'ttclid',
  'li_fat_id',
  'vero_id',
  'mkt_tok',
  'ref',
  'ref_src',
  'ref_url',
  'referrer',
  'source',
  'src',
  'cmpid',
  'cmp',
  'ncid',
  'ocid',
  'icid',
  'ito',
  'smid',
  'smtyp',
  'partner',
  'share',
  'shared',
  'taid',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  'outputtype',
  'amp',
  'amp_*',
];

/** A path segment or host label that marks the AMP copy of a page. */
const AMP_SEGMENT = /^(?:amp|amp\.html)$/i;

/**
 * The key under which an article is kept: two spellings of one article's address have one key. Scheme, `www.`, `m.` and
 * `amp.` hosts, port 80 and 443, fragment, tracking parameters, AMP markers, index files, trailing slash and the order of
 * parameters make no difference.
 *
 * The canonical address the page names is believed only when it is on the same site and is no home page (a common
 * mistake of site templates), unless the page itself is one.
 *
 * @param url the page's address, absolute
 * @param canonicalUrl what the page names as canonical; may be relative
 * @returns `host/path?query`; for an address that is no http(s) URL, the address itself without fragment
 */
export function articleKey(url: string, canonicalUrl: string | null): string {
  const page = parse(url);
  if (page === null) return url.replace(/#.*$/s, '');
  const canonical = canonicalUrl === null ? null : parse(canonicalUrl, url);
  const believed = canonical !== null && isBelievable(canonical, page) ? canonical : page;
  return keyOf(believed);
}

function parse(url: string, base?: string): URL | null {
  const parsed = URL.parse(url.trim(), base);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

function isBelievable(canonical: URL, page: URL): boolean {
  if (bareHost(canonical) !== bareHost(page)) return false;
  return !isHome(canonical) || isHome(page);
}

function isHome(url: URL): boolean {
  return cleanPath(url) === '' && cleanQuery(url) === '';
}

function keyOf(url: URL): string {
  return `${bareHost(url)}${cleanPath(url)}${cleanQuery(url)}`;
}

function bareHost(url: URL): string {
  return url.host.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=.+\.)/, '').replace(/\.(?=:|$)/, '');
}

function cleanPath(url: URL): string {
  const segments = url.pathname.split('/').filter((segment) => segment !== '' && !AMP_SEGMENT.test(segment));
  const last = segments.at(-1);
  if (last !== undefined && /^(?:index|default)\.(?:html?|php|aspx?)$/i.test(last)) segments.pop();
  return segments.map((segment) => `/${segment}`).join('');
}

function cleanQuery(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name.toLowerCase()));
  if (kept.length === 0) return '';
  kept.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return `?${new URLSearchParams(kept)}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isTracking(name: string): boolean {
  return TRACKING.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));
}
