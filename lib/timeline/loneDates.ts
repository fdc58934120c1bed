import type { ArticleText, EventKind, TimeMention } from '../model.ts';

/** How a letter to the people concerned begins. */
const SALUTATION =
  /^(?:dear|to (?:our|all|the|whom)|notice (?:of|to)|re:|attention|sehr geehrte|liebe|an alle|madame|monsieur|chère?s?|estimad[oa]|querid[oa]|prezad[oa]|gentile|cari|beste|geachte)(?!\p{L})/iu;
/** Blocks after the date in which a letter must have begun. */
const NEAR = 8;
/** Blocks at the article's top among which a date alone is its own. */
const TOP = 4;

/**
 * The kind of a date that stands in a block by itself: the date of a letter to the people concerned, or the article's own.
 * @returns null where the block has more to say, or the date stands in its midst
 */
export function kindOfLoneDate(article: ArticleText, number: number, times: readonly TimeMention[]): EventKind | null {
  const block = article.blocks[number];
  const [time] = times;
  if (!block || !time || times.length !== 1) return null;
  const rest = article.text.slice(block.start, time.start) + article.text.slice(time.end, block.end);
  if (/[\p{L}\p{N}]{3}/u.test(rest.replace(/^(?:date|dated|on)\b:?/iu, ''))) return null;
  const above = article.blocks[number - 1];
  // A question, a field's name or a section's heading says what the date is of.
  if (
    above &&
    (/[?:]$/u.test(article.text.slice(above.start, above.end)) || (above.kind === 'heading' && number > 1))
  ) {
    return null;
  }
  const following = article.blocks.slice(number + 1, number + 1 + NEAR);
  if (following.some((next) => SALUTATION.test(article.text.slice(next.start, next.end)))) return 'individual_notice';
  return number < TOP && block.kind !== 'cell' && block.kind !== 'list-item' ? 'publication' : null;
}
