import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVENT_KINDS } from '../../../../lib/model.ts';
import { PACKED } from '../../../../lib/timeline/kindModel/weights.ts';
import { clausePassages, readClauses } from '../../../../scripts/train/kinds/clausePassages.ts';
import { corpusFiles, passageOf } from '../../../../scripts/train/kinds/corpus.ts';
import { predictPassage } from '../../../../scripts/train/kinds/measure.ts';
import { packKindModel } from '../../../../scripts/train/kinds/packKindModel.ts';
import { TRAINING, trainChain } from '../../../../scripts/train/kinds/trainChain.ts';

/** Every 25th clause: enough to learn from, quick to train. */
const few = clausePassages()
  .filter((_, i) => i % 25 === 0)
  .map((row) => passageOf(row, 'clauses'));

describe('training', () => {
  test('writes the same bytes each time', () => {
    const pack = () => packKindModel(trainChain(few, { ...TRAINING, minCount: 1 }), 0.01, '');
    expect(pack()).toEqual(pack());
  });

  test('learns what it is shown', () => {
    const model = trainChain(few, { ...TRAINING, minCount: 1, epochs: 20 });
    const right = few.filter((passage) => passage.gold[0]?.includes(predictPassage(passage, model)[0] ?? -1));
    expect(right.length).toBeGreaterThan(few.length * 0.9);
  });

  test('a kind that is never accepted is never preferred', () => {
    const kind = EVENT_KINDS.indexOf('patch');
    const others = few.filter(({ gold }) => !gold.some((accepted) => accepted.includes(kind)));
    const model = trainChain(others, { ...TRAINING, minCount: 1 });
    for (const passage of others) expect(predictPassage(passage, model)).not.toContain(kind);
  });
});

test('the committed weights were trained on the committed passages', () => {
  const hash = createHash('sha256');
  for (const source of [...corpusFiles().map(({ path }) => readFileSync(path, 'utf8')), readClauses()])
    hash.update(source);
  expect(PACKED.corpus, 'run `npm run train:kinds`').toBe(hash.digest('hex'));
});

test('an unknown kind in a clause is an error', () => {
  expect(clausePassages().every(({ timex }) => timex.length > 0)).toBe(true);
});
