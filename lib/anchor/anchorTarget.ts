import type { Span, Target } from '../model.ts';
import type { Alignment } from './alignTexts.ts';
import {
  CONTEXT_MIN,
  FUZZY_FLOOR,
  MAX_PLACES,
  SCORE_TIE,
  SHORT_QUOTE,
  WEIGHT_PREFIX,
  WEIGHT_QUOTE,
  WEIGHT_SUFFIX,
  WORDS_SUFFICE,
} from './bounds.ts';
import { contextIsElsewhere } from './contextIsElsewhere.ts';
import { type Context, contextOf } from './contextOf.ts';
import { likelyPlacesOf } from './likelyPlacesOf.ts';
import { neighboursTell } from './neighboursTell.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import { trimToQuote } from './trimToQuote.ts';

export interface Anchored {
  span: Span;
  /** How it was found: where it was, word for word elsewhere, or with changed words. */
  confidence: 'position' | 'exact' | 'fuzzy';
  /** 0 to 1; 1 is the same words between the same words. */
  score: number;
}

interface Candidate {
  span: Span;
  context: Context;
  score: number;
}

/**
 * Finds a described quote in a text, or says null: lost. Never a guess.
 *
 * In this order: where it was, if it and its context are still there; the same words elsewhere, those with all of the
 * context before those with some of it, and the nearest to the old place where contexts are equally good; words that
 * changed, for quotes of at least `SHORT_QUOTE` characters, and only where the context vouches for them.
 *
 * @param text the article's text as it is now; offsets are UTF-16.
 * @param alignment `text` laid beside the text the target was made in, where that is at hand: it knows more than 64
 *   characters of context do, and so is asked first
 */
export function anchorTarget(text: string, target: Target, alignment?: Alignment): Anchored | null {
  const known = alignment && isOf(target, alignment) ? alignment : null;
  const aligned = known?.place(target.position);
  if (aligned) {
    return { span: aligned, confidence: aligned.start === target.position.start ? 'position' : 'exact', score: 1 };
  }
  const isFree: IsFree = (span) => !known?.isFromElsewhere(span, target.position);
  const found =
    anchorUnmoved(text, target, isFree) ??
    anchorMoved(text, target, isFree) ??
    anchorByWords(text, target, isFree, known?.near(target.position));
  if (!found || !known) return found;
  const isTold = neighboursTell(known.before, target.position, text, found.span);
  return isTold && !hasRival(text, found.span, target, known) ? found : null;
}

/** Words that stand more often than this in the older text are not told apart by ruling the others out. */
const MAX_ALIKE = 100;

/** Whether the words at a place may be the target's: they are not known to have stood elsewhere in the older text. */
type IsFree = (span: Span) => boolean;

/** The words at a place may as well be others that were written alike in the older text and whose place is not known. */
function hasRival(text: string, span: Span, { position }: Target, { before, place }: Alignment): boolean {
  const words = text.slice(span.start, span.end);
  // Those of the target's own place may be among them, and touch it from either side.
  const alike = occurrencesOf(before, words, MAX_ALIKE + 2 * words.length).filter(
    ({ start, end }) => end <= position.start || position.end <= start,
  );
  return (
    alike.length > MAX_ALIKE ||
    alike.some((other) => {
      const there = place(other);
      return !there || (there.start < span.end && span.start < there.end);
    })
  );
}

/** Only where the older text holds the quote at its place: a target made in yet another text has other offsets. */
const isOf = ({ quote, position }: Target, { before }: Alignment): boolean =>
  before.slice(position.start, position.end) === quote.exact;

function anchorUnmoved(text: string, { quote, position }: Target, isFree: IsFree): Anchored | null {
  const unmoved =
    text.startsWith(quote.exact, position.start) &&
    position.end === position.start + quote.exact.length &&
    text.startsWith(quote.prefix, position.start - quote.prefix.length) &&
    position.start >= quote.prefix.length &&
    text.startsWith(quote.suffix, position.end) &&
    isFree(position);
  return unmoved ? { span: { ...position }, confidence: 'position', score: 1 } : null;
}

/** The quote with all of its context elsewhere: what an insertion further up makes of most quotes, found at once. */
function anchorMoved(text: string, target: Target, isFree: IsFree): Anchored | null {
  const { prefix, exact, suffix } = target.quote;
  if (prefix.length < CONTEXT_MIN || suffix.length < CONTEXT_MIN) return null;
  const context = { prefix: 1, suffix: 1, vouches: true };
  const places = occurrencesOf(text, prefix + exact + suffix, MAX_PLACES + 1);
  if (places.length > MAX_PLACES) return null;
  const candidates = places.map(({ start }): Candidate => {
    const span = { start: start + prefix.length, end: start + prefix.length + exact.length };
    return { span, context, score: 1 };
  });
  const best = bestOf(
    candidates.filter(({ span }) => isFree(span)),
    target,
  );
  return best && { span: best.span, confidence: 'exact', score: 1 };
}

function anchorByWords(text: string, target: Target, isFree: IsFree, near?: readonly Span[]): Anchored | null {
  const all = occurrencesOf(text, target.quote.exact, MAX_PLACES + 1);
  if (all.length > MAX_PLACES) return null;
  return anchorExact(text, target, all, isFree) ?? anchorFuzzy(text, target, isFree, near);
}

function anchorExact(text: string, target: Target, all: readonly Span[], isFree: IsFree): Anchored | null {
  const { exact } = target.quote;
  const places = all.filter((span) => isCutAlike(text, span, target) && isFree(span));
  const candidates = places.map((span): Candidate => {
    const context = contextOf(text, span, target);
    return { span, context, score: WEIGHT_QUOTE + WEIGHT_PREFIX * context.prefix + WEIGHT_SUFFIX * context.suffix };
  });
  // A sentence that stands there once is known by its words: its neighbours may all have changed.
  const wordsSuffice = exact.length >= WORDS_SUFFICE && places.length === 1;
  const best = bestOf(wordsSuffice ? candidates : candidates.filter(({ context }) => context.vouches), target);
  if (!best) return null;
  const confidence = best.span.start === target.position.start ? 'position' : 'exact';
  return { span: best.span, confidence, score: best.score };
}

function anchorFuzzy(text: string, target: Target, isFree: IsFree, near?: readonly Span[]): Anchored | null {
  if (target.quote.exact.length < SHORT_QUOTE) return null;
  const candidates: Candidate[] = [];
  for (const { start, end, likeness } of likelyPlacesOf(text, target, near)) {
    const span = { start, end };
    const context = contextOf(text, span, target);
    if (!context.vouches || contextIsElsewhere(text, span, target) || !isFree(span)) continue;
    const score = WEIGHT_QUOTE * likeness + WEIGHT_PREFIX * context.prefix + WEIGHT_SUFFIX * context.suffix;
    candidates.push({ span, context, score });
  }
  const best = bestOf(candidates, target);
  const span = best && trimToQuote(text, best.span, target);
  if (!best || !span || span.end - span.start < FUZZY_FLOOR * target.quote.exact.length) return null;
  return { span, confidence: 'fuzzy', score: best.score };
}

/** A quote that was cut between words stands between words: "on" is not in "Vermont". */
function isCutAlike(text: string, { start, end }: Span, { quote }: Target): boolean {
  const { exact, prefix, suffix } = quote;
  return (
    isInsideWord(prefix.slice(-1), exact.charAt(0)) === isInsideWord(text.charAt(start - 1), exact.charAt(0)) &&
    isInsideWord(exact.slice(-1), suffix.charAt(0)) === isInsideWord(exact.slice(-1), text.charAt(end))
  );
}

const isInsideWord = (left: string, right: string): boolean => /^[\p{L}\p{N}]{2}$/u.test(left + right);

/** The best score; among equally good ones the nearest to the old place; none when two are equally near. */
function bestOf(candidates: Candidate[], { position }: Target): Candidate | null {
  const top = Math.max(...candidates.map(({ score }) => score));
  const distance = ({ span }: Candidate): number => Math.abs(span.start - position.start);
  const [first, second] = candidates
    .filter(({ score }) => score >= top - SCORE_TIE)
    .sort((a, b) => distance(a) - distance(b) || b.score - a.score);
  if (!first) return null;
  if (second && distance(first) === distance(second)) return null;
  return first;
}
