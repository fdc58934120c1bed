import type { Annotation, SavedArticle, Span } from '../model.ts';
import type { Records } from './breachlineJson.ts';

/**
 * The first thing that well-formed records say against each other, with its place, or null. An annotation's position
 * may lie outside the text of today: the publisher may have shortened it since; the quote finds the place again, or
 * the annotation is listed as lost. It is no reason to lose the annotation.
 */
export function inconsistency(articles: Records['articles'], annotations: Records['annotations']): string | null {
  return (
    repeatedId('articles', articles) ??
    repeatedId('annotations', annotations) ??
    unknownOwner(articles, annotations) ??
    firstOf(articles, (article, index) => badBlock(article, `articles[${index}].article.blocks`)) ??
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

function unknownOwner(articles: readonly SavedArticle[], annotations: readonly Annotation[]): string | null {
  const known = new Set(articles.map(({ id }) => id));
  return firstOf(annotations, ({ articleId }, index) =>
    known.has(articleId) ? null : `annotations[${index}].articleId: no article in the file has this id`,
  );
}

/** Blocks come in the order of the text, do not overlap, and end with it at the latest. */
function badBlock({ article }: SavedArticle, list: string): string | null {
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
