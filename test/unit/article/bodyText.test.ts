import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../lib/article/bodyText.ts';
import { layOut } from '../../../lib/article/layOut.ts';
import type { BlockKind } from '../../../lib/model.ts';
import { parseLinkedom } from './documents.ts';

const block = (kind: BlockKind, text: string, level: number | null = null) => ({
  kind,
  text,
  level,
  quoteDepth: 0,
  list: null,
  table: null,
  row: null,
  segments: [],
  linkLength: 0,
  element: parseLinkedom('').body,
  kept: true,
});

describe('bodyText', () => {
  it('is what the author wrote as running text', () => {
    const drafts = [
      block('byline', 'October 2, 2018'),
      block('heading', 'Title', 1),
      block('update', 'Updated October 3, 2018'),
      block('heading', 'Nobody had told the customers what the vendor knew for a year', 2),
      block('heading', 'What happened', 2),
      block('paragraph', 'One.'),
      block('caption', 'Photo: X'),
      block('list-item', 'Two'),
      block('quote', 'Three.'),
      block('cell', 'Four'),
      block('preformatted', 'Five'),
    ];
    expect(bodyText(layOut(drafts).article)).toBe('What happened\nOne.\nTwo\nThree.\nFour\nFive');
  });

  it('of nothing is nothing', () => {
    expect(bodyText({ text: '', blocks: [] })).toBe('');
  });
});
