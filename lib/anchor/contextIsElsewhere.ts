import type { Span, Target } from '../model.ts';
import { CONTEXT_MIN, MAX_PLACES } from './bounds.ts';
import { occurrencesOf } from './occurrencesOf.ts';

/** An edit at the quote's edge may put a word between it and its context. */
const BESIDE = 12;

/**
 * Whether the stored context still stands in the text, word for word, in a place that this one cannot be: behind it
 * where it should be before, or in the candidate itself, or on the right side but with neither half beside it. In a
 * list written after one pattern the line that followed a deleted one looks much like it; but it is itself what the
 * target knows as its suffix.
 */
export function contextIsElsewhere(text: string, span: Span, target: Target): boolean {
  // The newline to the next block goes with the block when it is the last or the first one left.
  const prefix = target.quote.prefix.trim();
  const suffix = target.quote.suffix.trim();
  const before =
    prefix.length >= CONTEXT_MIN ? occurrencesOf(text, prefix, MAX_PLACES).map((copy) => span.start - copy.end) : [];
  const after =
    suffix.length >= CONTEXT_MIN ? occurrencesOf(text, suffix, MAX_PLACES).map((copy) => copy.start - span.end) : [];
  if (before.length === 0 && after.length === 0) return false;
  const onItsSide = (gaps: number[]): boolean => gaps.length === 0 || gaps.some((gap) => gap >= -BESIDE);
  const beside = [...before, ...after].some((gap) => Math.abs(gap) <= BESIDE);
  return !(onItsSide(before) && onItsSide(after) && beside);
}
