import { LABELS } from '../../lib/entities/tagger/labels.ts';
import {
  ALPHABET,
  GAP_BASE,
  levelValue,
  MASK_TABLE,
  type PackedModel,
  RARE_MASK,
  WEIGHT_LIMIT,
} from '../../lib/entities/tagger/packing.ts';
import type { TrainedModel } from './perceptron.ts';

/** Quantises the weights to levels and writes the model as text; see `packing.ts`. */
export function packModel(model: TrainedModel): PackedModel {
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((largest / levelValue(WEIGHT_LIMIT)).toPrecision(4));
  const rows: { feature: number; mask: number; weights: number[] }[] = [];
  model.features.forEach((feature, row) => {
    const weights: number[] = [];
    let mask = 0;
    for (let label = 0; label < LABELS; label++) {
      const weight = model.weights[row * LABELS + label] ?? 0;
      const level = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / step));
      if (level === 0) continue;
      mask |= 1 << label;
      weights.push(level);
    }
    if (mask !== 0) rows.push({ feature, mask, weights });
  });
  rows.sort((a, b) => a.feature - b.feature);
  const masks = frequentMasks(rows.map((row) => row.mask));
  const indexOf = new Map(masks.map((mask, index) => [mask, index]));
  let previous = 0;
  let gaps = '';
  let maskSigns = '';
  let weightSigns = '';
  for (const { feature, mask, weights } of rows) {
    gaps += gapSigns(feature - previous);
    previous = feature;
    const index = indexOf.get(mask);
    maskSigns +=
      index === undefined
        ? sign(RARE_MASK) + sign(Math.floor(mask / ALPHABET.length)) + sign(mask % ALPHABET.length)
        : sign(index);
    weightSigns += weights.map((weight) => sign(weight + WEIGHT_LIMIT)).join('');
  }
  const transitions = Array.from(model.transitions, (score) => Number(score.toFixed(2)));
  return { rows: rows.length, step, masks, transitions, packed: gaps + maskSigns + weightSigns };
}

function sign(value: number): string {
  const char = ALPHABET[value];
  if (char === undefined) throw new Error(`expected a symbol from 0 to ${ALPHABET.length - 1}, got ${value}`);
  return char;
}

function gapSigns(gap: number): string {
  const high = Math.floor(gap / GAP_BASE);
  const digits: string[] = [];
  for (let rest = high; rest > 0; rest = Math.floor(rest / GAP_BASE))
    digits.unshift(sign((rest % GAP_BASE) + GAP_BASE));
  return digits.join('') + sign(gap % GAP_BASE);
}

function frequentMasks(masks: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const mask of masks) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MASK_TABLE)
    .map(([mask]) => mask);
}
