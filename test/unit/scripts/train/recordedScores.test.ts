import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fallenScores, recordedScores } from '../../../../scripts/train/recordedScores.ts';

const CARD = `Text with a | in it.

| held back, tagger alone | strict P | R | F1 | ORG |
|---|---|---|---|---|
| WNUT 2017 (17 texts) | 60.0 | 50.0 | 54.5 | 30.0 |
| GUM (18) | 70.0 | 70.0 | 70.0 | 50.0 |

| set | mentions | first | now |
|---|---|---|---|
| breach-dev | 131 | 88.6 / 93.9 | 99.0 |
`;

describe('recordedScores', () => {
  it('reads the F1 column of the held-back table and of no other', () => {
    expect([...recordedScores(CARD)]).toEqual([
      ['WNUT 2017', 54.5],
      ['GUM', 70],
    ]);
  });

  it('finds every corpus in the model card', () => {
    const card = readFileSync(join(import.meta.dirname, '../../../../docs/entities-model-card.md'), 'utf8');
    expect([...recordedScores(card).keys()]).toEqual(['WNUT 2017', 'Wikigold', 'SEC filings', 'CrossNER', 'GUM']);
  });
});

describe('fallenScores', () => {
  const recorded = recordedScores(CARD);

  it.each([
    ['level', 70, 0],
    ['better', 90, 0],
    ['two points less', 68, 0],
    ['more than two points less', 67.9, 1],
  ])('%s: GUM at %d', (_, f1, count) => {
    expect(fallenScores(recorded, new Map([['GUM', f1]]))).toHaveLength(count);
  });

  it('says which fell, and from what', () => {
    expect(fallenScores(recorded, new Map([['WNUT 2017', 50]]))).toEqual([
      'WNUT 2017 fell from 54.5 to 50.0: find out why, or record it in the model card',
    ]);
  });

  it('wants a figure for every corpus', () => {
    expect(() => fallenScores(recorded, new Map([['Wikigold', 60]]))).toThrow('Wikigold');
  });
});
