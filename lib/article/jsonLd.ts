/** What a page's JSON-LD says about its article, as written. */
export interface JsonLdArticle {
  published: string | null;
  modified: string | null;
  headline: string | null;
  byline: string | null;
  siteName: string | null;
  language: string | null;
}

/** The properties read here; any of them may hold anything. */
interface JsonObject {
  readonly '@type'?: unknown;
  readonly '@value'?: unknown;
  readonly author?: unknown;
  readonly dateCreated?: unknown;
  readonly dateModified?: unknown;
  readonly datePublished?: unknown;
  readonly headline?: unknown;
  readonly inLanguage?: unknown;
  readonly name?: unknown;
  readonly publisher?: unknown;
  readonly uploadDate?: unknown;
}

/** https://schema.org/Article and its kinds, and what blogs and newsrooms use in its place. */
const ARTICLE = /Article$|Posting$|^Report$|^Review$|^NewsItem$|^OpEd$/;
const PAGE = /WebPage$|^Recipe$|^CreativeWork$|^QAPage$|^FAQPage$/;
/** Properties whose objects are about something else than the page: comments, other articles, media. */
const NOT_FOLLOWED = new Set(['comment', 'hasPart', 'itemListElement', 'isPartOf', 'citation', 'mentions', 'about']);

/**
 * The article among a page's JSON-LD blocks: a list, a `@graph`, or nested below `mainEntity`. The first object of an
 * article type wins, then a page's, then anything that carries a publication date.
 */
export function readJsonLd(sources: readonly string[]): JsonLdArticle | null {
  const objects: JsonObject[] = [];
  for (const source of sources) collect(parse(source), objects, 0);
  const dated = objects.filter((object) => text(object.datePublished) ?? text(object.dateCreated));
  const ofType = (type: RegExp, among: JsonObject[]) => among.find((object) => types(object).some((t) => type.test(t)));
  const article =
    ofType(ARTICLE, dated) ?? ofType(ARTICLE, objects) ?? ofType(PAGE, dated) ?? dated[0] ?? ofType(PAGE, objects);
  if (article === undefined) return null;
  return {
    published: text(article.datePublished) ?? text(article.dateCreated) ?? text(article.uploadDate),
    modified: text(article.dateModified),
    headline: text(article.headline) ?? text(article.name),
    byline: names(article.author),
    siteName: names(article.publisher),
    language: text(article.inLanguage),
  };
}

/** JSON as pages write it: wrapped in comments or CDATA, with raw line breaks inside strings. */
function parse(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*.*?\*\/)?|(?:-->|\]\]>)\s*$/gs, '').replace(/;\s*$/, '');
  for (const candidate of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next spelling may parse; a block that never does says nothing.
    }
  }
  return null;
}

function collect(value: unknown, objects: JsonObject[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, objects, depth + 1);
  } else if (isObject(value)) {
    objects.push(value);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && !NOT_FOLLOWED.has(key)) collect(inner, objects, depth + 1);
    }
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function types(object: JsonObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number') return String(first);
  if (isObject(first)) return text(first['@value']);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

function names(value: unknown): string | null {
  const list = Array.isArray(value) ? value : [value];
  const found = list.map((item) => (isObject(item) ? text(item.name) : text(item))).filter((name) => name !== null);
  return found.length === 0 ? null : found.join(', ');
}
