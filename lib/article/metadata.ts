import type { ArticleMetadata, LocalDateTime } from '../model.ts';
import { visibleByline } from './byline.ts';
import type { DayMonthOrder } from './dateLine.ts';
import { readDates } from './dates.ts';
import { type JsonLdArticle, readJsonLd } from './jsonLd.ts';
import { firstTag, type MetaTags, readMetaTags } from './metaTags.ts';

export interface MetadataContext {
  /** The page's headline, where one was found. */
  headline: { element: Element; text: string } | null;
  /** The lines at the headline that hold byline and date. */
  stamps: readonly string[];
  /** Further short lines of the page that hold a date, the likeliest first. */
  otherLines: readonly string[];
  /** Openings of paragraphs that report a change of the article. */
  updates: readonly string[];
  /** Dates after this day are misprints or events to come. */
  today: LocalDateTime;
}

/** What the page says about its article, each date with where it was found. */
export function readMetadata(document: Document, url: string, context: MetadataContext): ArticleMetadata {
  const tags = readMetaTags(document);
  const jsonLd = readJsonLd(document);
  const language = languageOf(document, tags, jsonLd);
  const { headline, ...lines } = context;
  const order = orderFor(language, url);
  return {
    url,
    canonicalUrl: canonicalOf(document, tags, url),
    title: titleOf(document, tags, jsonLd, headline?.text ?? null),
    byline: bylineOf(tags, jsonLd) ?? visibleByline(document, lines.stamps),
    siteName: tags.get('og:site_name') ?? jsonLd?.siteName ?? tags.get('application-name') ?? null,
    language,
    ...readDates({ document, url, tags, jsonLd, order, headline: headline?.element ?? null, ...lines }),
  };
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

function languageOf(document: Document, tags: MetaTags, jsonLd: JsonLdArticle | null): string | null {
  const root = document.documentElement;
  const declared =
    root.getAttribute('lang') ||
    root.getAttribute('xml:lang') ||
    tags.get('content-language') ||
    tags.get('og:locale') ||
    jsonLd?.language ||
    '';
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*/i.exec(declared.trim())?.[0];
  return tag === undefined ? null : tag.replace(/_/g, '-');
}

function canonicalOf(document: Document, tags: MetaTags, url: string): string | null {
  const named = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? tags.get('og:url');
  return named === undefined ? null : (URL.parse(named.trim(), url)?.href ?? null);
}

function titleOf(document: Document, tags: MetaTags, jsonLd: JsonLdArticle | null, headline: string | null): string {
  const title =
    headline ?? jsonLd?.headline ?? firstTag(tags, ['og:title', 'twitter:title'])?.content ?? document.title;
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
