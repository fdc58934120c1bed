import { type Article, type ArticleMetadata, asLocalDateTime } from '../model.ts';
import { visibleByline } from './byline.ts';
import { datedParagraphs } from './datedParagraphs.ts';
import type { DayMonthOrder } from './dateLine.ts';
import { readDates } from './dates.ts';
import { type JsonLdArticle, readJsonLd } from './jsonLd.ts';
import { firstTag, type MetaTags, readMetaTags } from './metaTags.ts';
import { ownAddress } from './ownAddress.ts';
import type { Page, PageFacts } from './page.ts';

/**
 * Makes an article of a page as read: its text, and what the page says about it, each date with where it was found.
 *
 * @param now the time of reading: later dates cannot be the page's
 */
export function describePage({ text, blocks, facts }: Page, now: Date = new Date()): Article {
  const tags = readMetaTags(facts.metas);
  const jsonLd = readJsonLd(facts.jsonLd);
  const language = languageOf(facts, tags, jsonLd);
  const order = orderFor(language, facts.url);
  const today = asLocalDateTime(now.toISOString().slice(0, 10));
  const canonicalUrl = canonicalOf(facts, tags);
  const metadata: ArticleMetadata = {
    url: ownAddress(facts, canonicalUrl, [tags.get('og:title'), tags.get('twitter:title'), jsonLd?.headline]),
    canonicalUrl,
    title: titleOf(facts, tags, jsonLd),
    byline: bylineOf(tags, jsonLd) ?? visibleByline(facts.stamps, facts.author),
    siteName: tags.get('og:site_name') ?? jsonLd?.siteName ?? tags.get('application-name') ?? null,
    language,
    ...readDates({ facts, tags, jsonLd, order, today, ...datedParagraphs({ text, blocks }) }),
  };
  return { text, blocks, metadata };
}

/** Countries that write English and put the day first, by their top-level domain. */
const DAY_FIRST_DOMAIN = /\.(?:uk|au|nz|ie|in|za|ke|ng|sg|my|eu|de|fr|es|it|nl|pt|br|at|ch|be)$/;

/** English puts the month first in North America and the day first elsewhere; the other languages read here, the day. */
function orderFor(language: string | null, url: string): DayMonthOrder {
  const tag = language?.toLowerCase() ?? 'en';
  if (!tag.startsWith('en')) return 'day-first';
  if (DAY_FIRST_DOMAIN.test(URL.parse(url)?.hostname ?? '')) return 'day-first';
  return tag === 'en' || /^en-(?:us|ph)$/.test(tag) ? 'month-first' : 'day-first';
}

function languageOf(facts: PageFacts, tags: MetaTags, jsonLd: JsonLdArticle | null): string | null {
  const declared = facts.lang || tags.get('content-language') || tags.get('og:locale') || jsonLd?.language || '';
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*/i.exec(declared.trim())?.[0];
  return tag === undefined ? null : tag.replace(/_/g, '-');
}

function canonicalOf(facts: PageFacts, tags: MetaTags): string | null {
  const named = facts.canonical ?? tags.get('og:url');
  return named === undefined ? null : (URL.parse(named.trim(), facts.url)?.href ?? null);
}

function titleOf(facts: PageFacts, tags: MetaTags, jsonLd: JsonLdArticle | null): string {
  const title =
    facts.headline ?? jsonLd?.headline ?? firstTag(tags, ['og:title', 'twitter:title'])?.content ?? facts.title;
  return title.replace(/\s+/g, ' ').trim();
}

const AUTHOR_TAGS = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'byl',
];

function bylineOf(tags: MetaTags, jsonLd: JsonLdArticle | null): string | null {
  const named = jsonLd?.byline ?? firstTag(tags, AUTHOR_TAGS)?.content ?? null;
  return named === null || URL.canParse(named) ? null : named.replace(/^by\s+/i, '');
}
