/** Precision, recall and F1 of extracted article bodies, as `evaluate.py` of the article-extraction benchmark has them. */
export interface BodyScore {
  f1: number;
  precision: number;
  recall: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;
/** Words in a shingle. */
const SIZE = 4;

/** Scores pairs of the true and the extracted body: shingles of four words, each article weighing the same. */
export function scoreBodies(pairs: readonly { wanted: string; got: string }[]): BodyScore {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const { wanted, got } of pairs) {
    const a = countShingles(wanted);
    const b = countShingles(got);
    let both = 0;
    for (const [shingle, count] of a) both += Math.min(count, b.get(shingle) ?? 0);
    const wantedTotal = sum(a.values());
    const gotTotal = sum(b.values());
    if (gotTotal > 0) precisions.push(both / gotTotal);
    if (wantedTotal > 0) recalls.push(both / wantedTotal);
  }
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function countShingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at++) {
    const shingle = words.slice(at, at + SIZE).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);
const mean = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : sum(numbers) / numbers.length);
