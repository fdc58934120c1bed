import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../../lib/timeline/kindModel/chain.ts';
import { decodeKindModel, type KindModel, MODEL_VERSION } from '../../../../lib/timeline/kindModel/decodeKindModel.ts';
import { FEATURE_BITS } from '../../../../lib/timeline/kindModel/hash.ts';
import { STEP_MATRICES } from '../../../../lib/timeline/kindModel/steps.ts';
import { PACKED } from '../../../../lib/timeline/kindModel/weights.ts';
import { packKindModel } from '../../../../scripts/train/kinds/packKindModel.ts';

const STEP = 0.01;

function smallModel(): KindModel {
  const weights = new Float64Array(3 * KINDS);
  weights[0] = 4 * STEP;
  weights[KINDS + 3] = -225 * STEP;
  weights[3 * KINDS - 1] = STEP;
  const steps = new Float64Array(STEP_MATRICES * KINDS * KINDS);
  steps[steps.length - 2] = 9 * STEP;
  return {
    rowOf: new Map([
      [5, 0],
      [70_000, 1],
      [4_194_303, 2],
    ]),
    weights,
    steps,
  };
}

describe('packing and unpacking', () => {
  test('gives the model back', () => {
    const model = smallModel();
    const back = decodeKindModel(packKindModel(model, STEP, ''));
    expect(back.rowOf).toEqual(model.rowOf);
    for (const [at, weight] of model.weights.entries()) expect(back.weights[at]).toBeCloseTo(weight, 9);
    for (const [at, weight] of model.steps.entries()) expect(back.steps[at]).toBeCloseTo(weight, 9);
  });

  test('leaves out features whose weights all round to nothing', () => {
    const model = smallModel();
    model.weights[0] = STEP / 5;
    expect([...decodeKindModel(packKindModel(model, STEP, '')).rowOf.keys()]).toEqual([70_000, 4_194_303]);
  });

  test('refuses a text cut short and another version', () => {
    const packed = packKindModel(smallModel(), STEP, '');
    expect(() => decodeKindModel({ ...packed, weights: packed.weights.slice(0, 5) })).toThrow(/cut or spoilt/);
    expect(() => decodeKindModel({ ...packed, version: MODEL_VERSION + 1 })).toThrow(/version/);
  });
});

describe('the model that ships', () => {
  const model = decodeKindModel(PACKED);
  test('has the rows it says it has, all within the width of a feature', () => {
    expect(model.rowOf.size).toBe(PACKED.rows);
    expect(Math.max(...model.rowOf.keys())).toBeLessThan(2 ** FEATURE_BITS);
    expect(model.steps).toHaveLength(STEP_MATRICES * KINDS * KINDS);
  });
  test('has finite weights, and not only zeros', () => {
    expect(model.weights.every(Number.isFinite)).toBe(true);
    expect(model.weights.some((weight) => weight > 0.5)).toBe(true);
  });
});
