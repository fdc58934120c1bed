import type { Span } from '../model.ts';
import { findBarriers } from './barriers.ts';

/**
 * Cuts one sentence into one stretch per date group: between two groups the cut lies at the strongest clause boundary, or
 * directly behind the earlier group where there is none.
 * @param groups in text order, inside the sentence
 * @returns as many spans, in order, which together cover the sentence
 */
export function cutClauses(text: string, sentence: Span, groups: readonly Span[]): Span[] {
  const barriers = findBarriers(text, sentence);
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1];
    let end = sentence.end;
    if (next) {
      let cut = { at: group.end, pass: 1 };
      for (const barrier of barriers) {
        // Of equally strong boundaries the first counts: what follows it is nearer to the later date.
        if (barrier.at >= group.end && barrier.at < next.start && barrier.pass < cut.pass) cut = barrier;
      }
      end = cut.at;
    }
    clauses.push({ start, end });
    start = end;
  }
  return clauses;
}
