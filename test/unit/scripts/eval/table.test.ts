import { expect, test } from 'vitest';
import { HEADINGS, layOutTable, type Score, scoreCells } from '../../../../scripts/eval/table.ts';

const score: Score = {
  time: { gold: 10, relaxed: 9, trimmed: 8, valued: 10, right: 9, fp: 1, fpNegative: 1, kinds: 4, kindRight: 3 },
  total: { gold: 5, pred: 5, strict: 4, relaxed: 5 },
  pairs: { gold: 2, pred: 2, both: 1 },
};

test('the cells of one set', () => {
  expect(scoreCells('dev', 3, score)).toEqual(['dev', '3', '80.0', '90.0', '1 (1)', '75.0', '80.0 / 100.0', '50.0']);
});

test('what a set does not annotate is a dash, not a zero', () => {
  const bare = {
    ...score,
    time: { ...score.time, kinds: 0, kindRight: 0 },
    total: { gold: 0, pred: 7, strict: 0, relaxed: 0 },
    pairs: { gold: 0, pred: 0, both: 0 },
  };
  expect(scoreCells('gum', 1, bare).slice(5)).toEqual(['–', '–', '–']);
});

test('columns line up under their headings', () => {
  const lines = layOutTable([scoreCells('a set with a long name', 3, score), scoreCells('b', 12345, score)]).split(
    '\n',
  );
  expect(lines).toHaveLength(4);
  const column = (lines[0] ?? '').indexOf(HEADINGS[1]);
  expect(lines[2]?.slice(column)).toMatch(/^3 /);
  expect(lines[3]?.slice(column)).toMatch(/^12345 /);
  for (const line of lines) expect(line).toBe(line.trimEnd());
});
