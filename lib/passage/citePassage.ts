import { articleKey } from '../article/identity.ts';
import type { ArticleMetadata, ArticleText, Instant, LocalDateTime, Span } from '../model.ts';
import type { Words } from '../words/words.ts';
import { textFragment } from './textFragment.ts';

/** The article's own address: the one it names as its own, where that is another spelling of where it was read. */
export function addressOf({ url, canonicalUrl }: Pick<ArticleMetadata, 'url' | 'canonicalUrl'>): string {
  const isSame = canonicalUrl !== null && articleKey(canonicalUrl, null) === articleKey(url, null);
  return isSame ? canonicalUrl : url;
}

/** A link to a passage; to the page alone where no fragment leads there and nowhere else. */
export function linkToPassage(article: ArticleText & { metadata: ArticleMetadata }, span: Span): string {
  const address = addressOf(article.metadata);
  const fragment = textFragment(article, span, article.metadata.language);
  if (fragment === null) return address;
  // `#!` and named places stay what they are: the directive goes behind them.
  return address.includes('#') ? `${address}${fragment}` : `${address}#${fragment}`;
}

/** How days are written. */
export interface DayWords extends Words {
  local(local: LocalDateTime): string;
  day(instant: Instant): string;
}

/** A passage as a quotation with its source: who, title, site, when published, when read, where. Plain text. */
export function citePassage(
  article: ArticleText & { metadata: ArticleMetadata },
  span: Span,
  retrievedAt: Instant,
  { t, local, day }: DayWords,
): string {
  const { byline, title, siteName, published } = article.metadata;
  const quote = article.text.slice(span.start, span.end);
  const source = [
    byline,
    t('cite.title', { title }),
    siteName,
    published && t('cite.published', { day: local(published.value) }),
    t('cite.read', { day: day(retrievedAt) }),
  ];
  return `${t('cite.quote', { quote })}\n— ${source.filter(Boolean).join(', ')}. ${linkToPassage(article, span)}`;
}
