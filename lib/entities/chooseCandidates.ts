import { type Candidate, SOURCES } from './candidate.ts';

const RANK = new Map(SOURCES.map((source, index) => [source, index]));

/**
 * The candidates that stand, sorted by position and not overlapping: the stronger source wins, then the longer span,
 * then the earlier. A list name or pattern inside a longer stronger span is dropped ("Social Security" in
 * "Social Security Administration").
 */
export function chooseCandidates<T extends Candidate>(candidates: readonly T[]): T[] {
  const byStrength = [...candidates].sort(
    (a, b) =>
      (RANK.get(a.source) ?? 0) - (RANK.get(b.source) ?? 0) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept = new SpanSet();
  return byStrength
    .filter((candidate) => kept.addIfFree(candidate.start, candidate.end))
    .sort((a, b) => a.start - b.start);
}

/** Disjoint spans with a test for overlap in constant time per 64 characters covered. */
export class SpanSet {
  // Start offsets of taken spans by their 64-character bucket: article entities are short, so a bucket holds few.
  readonly #buckets = new Map<number, { start: number; end: number }[]>();

  overlaps(start: number, end: number): boolean {
    for (let bucket = start >> 6; bucket <= (end - 1) >> 6; bucket++) {
      for (const span of this.#buckets.get(bucket) ?? []) if (span.start < end && start < span.end) return true;
    }
    return false;
  }

  add(start: number, end: number): void {
    for (let bucket = start >> 6; bucket <= (end - 1) >> 6; bucket++) {
      const spans = this.#buckets.get(bucket);
      if (spans) spans.push({ start, end });
      else this.#buckets.set(bucket, [{ start, end }]);
    }
  }

  addIfFree(start: number, end: number): boolean {
    if (this.overlaps(start, end)) return false;
    this.add(start, end);
    return true;
  }
}
