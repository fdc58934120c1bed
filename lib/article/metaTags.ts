/** The `<meta>` elements of a page: lower-case name to content; the first of each wins. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(metas: readonly [name: string, content: string][]): MetaTags {
  const tags = new Map<string, string>();
  for (const [name, content] of metas) if (!tags.has(name)) tags.set(name, content);
  return tags;
}

/** The first of these names the page has a value for. */
export function firstTag(tags: MetaTags, names: readonly string[]): { name: string; content: string } | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content !== undefined) return { name, content };
  }
  return null;
}

/** Open Graph's own vocabulary, https://ogp.me. */
export const OPEN_GRAPH_PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'og:pubdate',
  'og:publish_date',
];
export const OPEN_GRAPH_MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'article:modified',
];

/** Dublin Core, Parse.ly, Sailthru, Swiftype, Cxense, Highwire, PRISM and the house names of newsrooms, surest first. */
export const META_PUBLISHED = [
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.published',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'originalpublicationdate',
  'original-publish-date',
  'article_date_original',
  'article.published',
  'article:post_date',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'mediator_published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publish_time',
  'published',
  'published_time',
  'published-date',
  'publication_date',
  'publication-date',
  'publicationdate',
  'published_at',
  'prism.publicationdate',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'bt:pubdate',
  'date.release',
  'release_date',
  'dateposted',
  'displaydate',
  'content_create_date',
  'dc.date.created',
  'dc.date.x-created',
  'dcterms.created',
  'dc.created',
  'datecreated',
  'article.created',
];
/** Names that some sites fill with the day the page was made up, so that what the page shows goes first. */
export const META_VAGUE = [
  'article_date',
  'dc.date',
  'dc:date',
  'dcterms.date',
  'date',
  'created',
  'creation_date',
  'pdate',
  'cdate',
  'timestamp',
];
export const META_MODIFIED = [
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'article.updated',
  'lastmodified',
  'last-modified',
  'last_modified',
  'lastmod',
  'updated_time',
  'modified_time',
  'modificationdate',
  'revision_date',
  'updated',
  'utime',
];
