import { type Candidate, SOURCES, type Source } from './candidate.ts';

// Lists, grammar and data are equally strong: the longer of "Federal Trade Commission" and "Trade Commission" wins, of
// "NHS" and "NHS numbers", and the list a tie.
const RANK: ReadonlyMap<Source, number> = new Map(
  SOURCES.map((source, index) => [source, source === 'list' || source === 'data' ? SOURCES.indexOf('grammar') : index]),
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
  const chosen: T[] = [];
  for (const candidate of byStrength) {
    if (kept.addIfFree(candidate.start, candidate.end)) chosen.push(candidate);
    else {
      const rest = trimTail(candidate, kept);
      if (rest && kept.addIfFree(rest.start, rest.end)) chosen.push(rest);
    }
  }
  return chosen.sort((a, b) => a.start - b.start);
}

const TAIL = /,? (?:of|in|at|and|for|from|,)$|,$/;

/** What is left of a name whose end another took: "Fazio Services" of "Fazio Services of Sharpsburg" before "Sharpsburg, Pa." */
function trimTail<T extends Candidate>(candidate: T, kept: SpanSet): T | null {
  if (candidate.type !== 'ORG' && candidate.type !== 'PERSON') return null;
  const cut = kept.firstStart(candidate.start, candidate.end);
  if (cut === null || cut <= candidate.start) return null;
  const name = candidate.canonical
    .slice(0, cut - candidate.start)
    .trimEnd()
    .replace(TAIL, '');
  return name.includes(' ') ? { ...candidate, canonical: name, end: candidate.start + name.length } : null;
}

/**
 * Listed names that a longer name contains yield to it: a place inside a person or an organisation ("Valencia" in
 * "Francisco Valencia"), an organisation at the front of one ("Blue Cross Blue Shield" in "Blue Cross Blue Shield of
 * Montana"). They stay candidates of the weakest source, for where the longer one falls to another. Longer names that
 * join two with a comma or "and" contain nothing.
 */
export function preferLongerNames<T extends Candidate>(candidates: readonly T[]): T[] {
  const longer = new SpanSet();
  const starts = new Map<number, T>();
  for (const candidate of candidates) {
    const { start, end, type, source, canonical } = candidate;
    if (source !== 'tagger' || (type !== 'PERSON' && type !== 'ORG')) continue;
    longer.add(start, end);
    if (type === 'ORG' && !/,| and | & /.test(canonical)) starts.set(start, candidate);
  }
  return candidates.map((candidate) => {
    const { start, end, type, source } = candidate;
    if (source !== 'list') return candidate;
    const yields =
      type === 'PLACE' ? longer.contains(start, end) : type === 'ORG' && end < (starts.get(start)?.end ?? 0);
    return yields ? { ...candidate, source: 'document' } : candidate;
  });
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

  /** Where the first span that overlaps this one starts; null when none does. */
  firstStart(start: number, end: number): number | null {
    let first: number | null = null;
    for (let bucket = start >> 6; bucket <= (end - 1) >> 6; bucket++) {
      for (const span of this.#buckets.get(bucket) ?? []) {
        if (span.start < end && start < span.end && (first === null || span.start < first)) first = span.start;
      }
    }
    return first;
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
