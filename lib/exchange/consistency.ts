import { judgedArticles } from '../library/judgedArticles.ts';
import { RECORD_KINDS, type Records } from '../library/recordTypes.ts';
import type { Article, ArticleId, Span } from '../model.ts';

/**
 * The first thing that well-formed records say against each other, with its place, or null. An annotation's position
 * may lie outside the text of today: the publisher may have shortened it since; the quote finds the place again, or
 * the annotation is listed as lost. It is no reason to lose the annotation.
 */
export function inconsistency(records: Records): string | null {
  const { articles, annotations, versions } = records;
  return (
    firstOf(RECORD_KINDS, (kind) => repeatedId(kind, records[kind])) ??
    unknownOwner(records) ??
    firstOf(articles, ({ article }, index) => badBlock(article, `articles[${index}].article.blocks`)) ??
    firstOf(versions, ({ article }, index) => badBlock(article, `versions[${index}].article.blocks`)) ??
    firstOf(annotations, (annotation, index) => {
      const { position } = annotation.target;
      return reversed(position) ? `annotations[${index}].target.position: ends before it starts` : null;
    })
  );
}

function repeatedId(list: string, records: readonly { id: string }[]): string | null {
  const first = new Map<string, number>();
  return firstOf(records, ({ id }, index) => {
    const before = first.get(id);
    first.set(id, index);
    return before === undefined ? null : `${list}[${index}].id: the same id as ${list}[${before}]`;
  });
}

function unknownOwner({ articles, annotations, versions, incidents, judgements }: Records): string | null {
  const known = new Set(articles.map(({ id }) => id));
  const missing = (id: ArticleId, place: string): string | null =>
    known.has(id) ? null : `${place}: no article in the file has this id`;
  return (
    firstOf(annotations, ({ articleId }, index) => missing(articleId, `annotations[${index}].articleId`)) ??
    firstOf(versions, ({ articleId }, index) => missing(articleId, `versions[${index}].articleId`)) ??
    firstOf(incidents, ({ articleIds }, index) =>
      firstOf(articleIds, (id, place) => missing(id, `incidents[${index}].articleIds[${place}]`)),
    ) ??
    firstOf(judgements, (judgement, index) => {
      const [a, b] = judgedArticles(judgement);
      return missing(a, `judgements[${index}].a`) ?? missing(b, `judgements[${index}].b`);
    })
  );
}

/** Blocks come in the order of the text, do not overlap, and end with it at the latest. */
function badBlock(article: Article, list: string): string | null {
  let end = 0;
  return firstOf(article.blocks, (block, index) => {
    const at = `${list}[${index}]`;
    if (reversed(block)) return `${at}: ends before it starts`;
    if (block.start < end) return `${at}.start: overlaps the block before it`;
    if (block.end > article.text.length)
      return `${at}.end: beyond the text, which has ${article.text.length} characters`;
    end = block.end;
    return null;
  });
}

const reversed = ({ start, end }: Span): boolean => end < start;

function firstOf<T>(items: readonly T[], problem: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const found = problem(item, index);
    if (found !== null) return found;
  }
  return null;
}
