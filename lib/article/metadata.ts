import type { ArticleMetadata, LocalDateTime, MetadataSource, Sourced } from '../model.ts';
import { daysBetween } from './calendarDay.ts';
import { type DateInLine, type DayMonthOrder, datesInLine } from './dateLine.ts';
import { type JsonLdArticle, readJsonLd } from './jsonLd.ts';
import { machineDay } from './machineDate.ts';
import {
  firstTag,
  META_MODIFIED,
  META_PUBLISHED,
  type MetaTags,
  OPEN_GRAPH_MODIFIED,
  OPEN_GRAPH_PUBLISHED,
  readMetaTags,
} from './metaTags.ts';
import { readTimeElements } from './timeElements.ts';
import { urlDay } from './urlDate.ts';

export interface MetadataContext {
  /** The page's headline, where one was found. */
  headline: { element: Element; text: string } | null;
  /** The lines at the headline that hold byline and date. */
  lines: readonly string[];
  /** Dates after this day are misprints or events to come. */
  today: LocalDateTime;
}

/** What the page says about its article, each date with where it was found. */
export function readMetadata(document: Document, url: string, context: MetadataContext): ArticleMetadata {
  const tags = readMetaTags(document);
  const jsonLd = readJsonLd(document);
  const language = languageOf(document, tags, jsonLd);
  const dates = readDates(document, url, context, { tags, jsonLd, order: orderFor(language, url) });
  return {
    url,
    canonicalUrl: canonicalOf(document, tags, url),
    title: titleOf(document, tags, jsonLd, context.headline?.text ?? null),
    byline: bylineOf(tags, jsonLd),
    siteName: tags.get('og:site_name') ?? jsonLd?.siteName ?? tags.get('application-name') ?? null,
    language,
    ...dates,
  };
}

/** English puts the month first in North America and the day first elsewhere; all other languages here put the day first. */
function orderFor(language: string | null, url: string): DayMonthOrder {
  const tag = language?.toLowerCase() ?? 'en';
  if (!tag.startsWith('en')) return 'day-first';
  if (/^en-(?:us|ph)\b/.test(tag)) return /\.(?:uk|au|nz|ie|in|za)$/.test(hostOf(url)) ? 'day-first' : 'month-first';
  if (tag.length > 2) return 'day-first';
  return /\.(?:uk|au|nz|ie|in|za|eu)$/.test(hostOf(url)) ? 'day-first' : 'month-first';
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}

interface Sources {
  tags: MetaTags;
  jsonLd: JsonLdArticle | null;
  order: DayMonthOrder;
}

function readDates(
  document: Document,
  url: string,
  { headline, lines, today }: MetadataContext,
  { tags, jsonLd, order }: Sources,
): Pick<ArticleMetadata, 'published' | 'modified'> {
  const candidates: { role: DateInLine['role']; day: LocalDateTime | null; source: MetadataSource }[] = [];
  const machine = (role: DateInLine['role'], value: string | null | undefined, source: MetadataSource) =>
    candidates.push({ role, day: value ? machineDay(value, order) : null, source });

  machine('published', jsonLd?.published, 'json-ld');
  machine('modified', jsonLd?.modified, 'json-ld');
  machine('published', firstTag(tags, OPEN_GRAPH_PUBLISHED)?.content, 'open-graph');
  machine('modified', firstTag(tags, OPEN_GRAPH_MODIFIED)?.content, 'open-graph');
  machine('published', firstTag(tags, META_PUBLISHED)?.content, 'meta');
  machine('modified', firstTag(tags, META_MODIFIED)?.content, 'meta');
  const elements = readTimeElements(document, headline?.element ?? null, order);
  for (const { role, day } of elements.filter(({ sure }) => sure))
    candidates.push({ role, day, source: 'time-element' });
  const visible = lines.flatMap((line) => datesInLine(line, order));
  for (const { role, day } of visible) {
    candidates.push({ role: role === 'modified' ? role : 'published', day, source: 'byline' });
  }
  candidates.push({ role: 'published', day: urlDay(url), source: 'url' });
  for (const { role, day } of elements.filter(({ sure }) => !sure)) {
    candidates.push({ role: role === 'modified' ? role : 'published', day, source: 'time-element' });
  }

  const first = (role: DateInLine['role']): Sourced<LocalDateTime> | null => {
    for (const candidate of candidates) {
      const { day, source } = candidate;
      if (candidate.role === role && day !== null && daysBetween(day, today) >= -1) return { value: day, source };
    }
    return null;
  };
  return { published: first('published'), modified: first('modified') };
}

function languageOf(document: Document, tags: MetaTags, jsonLd: JsonLdArticle | null): string | null {
  const declared =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
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

function bylineOf(tags: MetaTags, jsonLd: JsonLdArticle | null): string | null {
  const names = [
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'byl',
  ];
  const named = jsonLd?.byline ?? firstTag(tags, names)?.content ?? null;
  return named === null || URL.canParse(named) ? null : named.replace(/^by\s+/i, '');
}
