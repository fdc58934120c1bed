import { describe, expect, it } from 'vitest';
import { relationBefore } from '../../../../lib/time/context/relation.ts';

describe('relationBefore', () => {
  it.each([
    ['back by |Sept. 28', 'by'],
    ['no later than |March 15', 'by'],
    ['on or before |Aug. 3', 'by'],
    ['prior to |July 5', 'before'],
    ['after the |attack', 'after'],
    ['since at least |June 2014', 'since'],
    ['beginning in |May', 'since'],
    ['through |March 29', 'until'],
    ['in effect on |May 5', 'on'],
    ['standby |May 5', 'on'],
    ['bis zum |5. Mai', 'by'],
    ['desde el |5 de mayo', 'since'],
  ])('%s: %s', (marked, relation) => {
    const start = marked.indexOf('|');
    expect(relationBefore(marked.replace('|', ''), start, 0, 'day')).toBe(relation);
  });

  it('is what the precision says without a preposition, and never the block before’s', () => {
    expect(relationBefore('by\nMay', 3, 3, 'month')).toBe('in');
    expect(relationBefore('5 pm', 0, 0, 'minute')).toBe('at');
  });
});
