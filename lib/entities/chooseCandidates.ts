import { type Candidate, SOURCES, type Source } from './candidate.ts';

// Lists and grammar are equally strong: the longer of "Federal Trade Commission" and "Trade Commission" wins, and the list a tie.
const RANK: ReadonlyMap<Source, number> = new Map(
  SOURCES.map((source, index) => [source, source === 'list' ? SOURCES.indexOf('grammar') : index]),
);

/**
 * The candidates that stand, sorted by position and not overlapping: the stronger source wins, then the longer span,
 * then the earlier. A list name or pattern inside a longer stronger span is dropped ("Social Security" in
 * "Social Security Administration").
 */
export function chooseCandidates<T extends Candidate>(candidates: readonly T[]): T[] {
  const byStrength = [...candidates].sort(
    (a, b) =>
      (RANK.get(a.source) ?? 0) - (RANK.get(b.source) ?? 0) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      Number(b.source === 'list') - Number(a.source === 'list'),
  );
  const kept = new SpanSet();
  return byStrength
    .filter((candidate) => kept.addIfFree(candidate.start, candidate.end))
    .sort((a, b) => a.start - b.start);
}

/**
 * Without the listed places and one-word names that stand inside a longer person or organisation: "Valencia" in
 * "Francisco Valencia", "Sony" in "Sony Music Holdings".
 */
export function dropPlacesInNames<T extends Candidate>(candidates: readonly T[]): T[] {
  const longer = new SpanSet();
  for (const { start, end, type, source } of candidates) {
    if (source === 'tagger' && (type === 'PERSON' || type === 'ORG')) longer.add(start, end);
  }
  return candidates.filter(
    ({ start, end, type, source }) => source !== 'list' || type !== 'PLACE' || !longer.contains(start, end),
  );
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

  /** Whether some span covers all of this one and more. */
  contains(start: number, end: number): boolean {
    return (this.#buckets.get(start >> 6) ?? []).some(
      (span) => span.start <= start && end <= span.end && span.end - span.start > end - start,
    );
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
