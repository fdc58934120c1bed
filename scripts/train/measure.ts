import { NAME_TYPES, type TokenSpan } from '../../lib/entities/tagger/labels.ts';

/** Strict precision, recall and F1 in per cent. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

interface Count {
  gold: number;
  guess: number;
  hit: number;
}

const newCount = (): Count => ({ gold: 0, guess: 0, hit: 0 });

/** Strict scores over texts, all types together and each: a name counts when its tokens and type agree. */
export function measureNames(
  texts: readonly { gold: readonly TokenSpan[]; guess: readonly TokenSpan[] }[],
): Map<string, Score> {
  const counts = new Map<string, Count>(['all', ...NAME_TYPES].map((type) => [type, newCount()]));
  const add = (type: string, what: keyof Count) => {
    for (const name of ['all', type]) {
      const count = counts.get(name);
      if (count) count[what]++;
    }
  };
  for (const { gold, guess } of texts) {
    const right = new Set(gold.map(({ from, to, type }) => `${from} ${to} ${type}`));
    for (const { type } of gold) add(type, 'gold');
    for (const { from, to, type } of guess) {
      add(type, 'guess');
      if (right.has(`${from} ${to} ${type}`)) add(type, 'hit');
    }
  }
  return new Map(Array.from(counts, ([type, count]) => [type, score(count)]));
}

function score({ gold, guess, hit }: Count): Score {
  return {
    precision: guess ? (100 * hit) / guess : 0,
    recall: gold ? (100 * hit) / gold : 0,
    f1: gold + guess ? (200 * hit) / (gold + guess) : 0,
  };
}

/** One line: precision, recall and F1 of all, and F1 of each type. */
export function formatScore(scores: ReadonlyMap<string, Score>): string {
  const all = scores.get('all');
  const types = NAME_TYPES.map((type) => `${type} ${scores.get(type)?.f1.toFixed(1)}`).join('  ');
  return `P ${all?.precision.toFixed(1)}  R ${all?.recall.toFixed(1)}  F1 ${all?.f1.toFixed(1)}  (${types})`;
}
