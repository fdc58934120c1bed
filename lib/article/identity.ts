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
  'print',
  'printable',
  'printview',
  'print_view',
];

/** A path segment that marks the AMP or the print copy of a page. */
const COPY_SEGMENT = /^(?:amp|amp\.html|print|print\.html|printable)$/i;

/** Services that show a copy of a page and name the page in their own address, with `s/` for https. */
const AMP_CACHE =
  /^https?:\/\/(?:[^/]+\.cdn\.ampproject\.org\/[a-z]|www\.google\.[a-z.]+\/amp|[^/]+\.bing-amp\.com\/[a-z])\/(s\/)?(.+)$/i;

/** A fragment that names a page of its own, not a place in one. */
const PAGE_FRAGMENT = /^#[!/]\/?(?=.)/;

/**
 * The key under which an article is kept: two spellings of one article's address have one key. Scheme, `www.`, `m.` and
 * `amp.` hosts, port 80 and 443, fragment (but `#!` and `#/`, which name pages), tracking parameters, marks of AMP and print
 * views, index files, trailing slash and the order of parameters make no difference.
 *
 * The canonical address the page names is believed only when it is on the same site, is no home page and no section that
 * the page is in (common mistakes of site templates), and is not plainly about something else: where both addresses end
 * in words, they must share some of them, or a number.
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
  const absolute = URL.parse(url.trim(), base)?.href ?? '';
  const [, secure, copied] = AMP_CACHE.exec(absolute) ?? [];
  const parsed = URL.parse(copied === undefined ? absolute : `http${secure ? 's' : ''}://${copied}`);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

function isBelievable(canonical: URL, page: URL): boolean {
  if (bareHost(canonical) !== bareHost(page)) return false;
  if (isHome(page)) return true;
  if (isHome(canonical) || isSectionOf(canonical, page)) return false;
  return !tellsOtherwise(canonical, page);
}

function isHome(url: URL): boolean {
  return cleanPath(url) === '' && cleanQuery(url) === '' && pageFragment(url) === '';
}

function keyOf(url: URL): string {
  return `${bareHost(url)}${cleanPath(url)}${cleanQuery(url)}${pageFragment(url)}`;
}

/** Whether the one address is a folder the other is in: `/news` of `/news/2018/title`. The pages of one article are not. */
function isSectionOf(canonical: URL, page: URL): boolean {
  const rest = cleanPath(page).slice(cleanPath(canonical).length);
  const isInside = cleanPath(page).startsWith(`${cleanPath(canonical)}/`);
  return isInside && wordsOf(rest).length >= WORDY && cleanQuery(canonical) === '';
}

/** So many words at an address's end name an article; fewer may name a view, a section or nothing. */
const WORDY = 3;

/** Whether both addresses say in words or numbers what they are about, and it is not the same thing. */
function tellsOtherwise(canonical: URL, page: URL): boolean {
  const [words, wordsOfPage] = [wordsOf(lastSegment(canonical)), wordsOf(lastSegment(page))];
  if (words.length < WORDY || wordsOfPage.length < WORDY) return false;
  const shared = wordsOfPage.filter((word) => words.includes(word)).length;
  const numbers = numbersIn(canonical);
  if (numbersIn(page).some((number) => numbers.includes(number))) return false;
  return shared * 2 < Math.min(words.length, wordsOfPage.length);
}

const lastSegment = (url: URL): string => `${cleanPath(url).split('/').at(-1) ?? ''}${pageFragment(url)}`;

const wordsOf = (part: string): string[] => part.toLowerCase().match(/[a-z\u00df-\uffff]{2,}/g) ?? [];

/** Numbers long enough to be an article's own; years and days of the address are not. */
const numbersIn = (url: URL): string[] => `${cleanPath(url)}${cleanQuery(url)}`.match(/\d{5,}/g) ?? [];

function pageFragment(url: URL): string {
  const escaped = url.searchParams.get('_escaped_fragment_');
  const fragment = escaped === null ? url.hash : `#!${escaped}`;
  const named = PAGE_FRAGMENT.exec(fragment);
  return named === null ? '' : `#!${fragment.slice(named[0].length).replace(/\/+$/, '')}`;
}

function bareHost(url: URL): string {
  return url.host.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=.+\.)/, '').replace(/\.(?=:|$)/, '');
}

function cleanPath(url: URL): string {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  for (const at of [segments.length - 1, 0]) {
    if (segments.length > 1 && COPY_SEGMENT.test(segments[at] ?? '')) segments.splice(at, 1);
  }
  segments.push(...segments.splice(-1).map((name) => name.replace(/\.amp(?=\.html?$|$)/i, '')));
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
  return (
    name === '_escaped_fragment_' ||
    TRACKING.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known))
  );
}
