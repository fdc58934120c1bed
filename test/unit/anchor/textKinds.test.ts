import { expect, test } from 'vitest';
import { findInKind } from './findInKinds.ts';
import { TEXT_KINDS } from './textKinds.ts';

const [ROUNDS, QUOTES] = [12, 40];

/**
 * Cells that are moved and copied one by one lose the row that tells them apart, and paragraphs that stand ten times the
 * neighbour that does: lost, rather than in a wrong place.
 */
const FOUND: Readonly<Record<string, number>> = {
  'a table, a cell a block': 0.85,
  'notices with the same paragraphs': 0.9,
};

test.each(Object.entries(TEXT_KINDS))('%s: lines deleted, moved, copied, put in', (kind, text) => {
  const { standing, found, wrong } = findInKind(text, 0, ROUNDS, QUOTES);
  expect(wrong).toBe(0);
  expect(found / standing).toBeGreaterThanOrEqual(FOUND[kind] ?? 0.96);
});

test.each(Object.entries(TEXT_KINDS))('%s: and one word in fifty changed', (kind, text) => {
  const { standing, found, wrong } = findInKind(text, 0.02, ROUNDS, QUOTES);
  // Of lines written after one pattern one in some hundred is taken for its neighbour.
  expect(wrong).toBeLessThanOrEqual(2);
  expect(found / standing).toBeGreaterThanOrEqual(FOUND[kind] ?? 0.93);
});
