import type { Span, Target } from '../model.ts';
import { CONTEXT_MAX, CONTEXT_MIN } from './bounds.ts';

/**
 * Describes a stretch of a text so that it can be found again in a later version of it: its words, 32 to 64
 * characters on either side (less at the text's ends), and its place. The context is cut at a space where there is
 * one, and never inside a surrogate pair.
 *
 * @param span UTF-16 offsets into `text`, `end` exclusive; throws when it is empty or outside the text.
 */
export function describeTarget(text: string, span: Span): Target {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) {
    throw new RangeError(`expected a span inside 0–${text.length}, got ${start}–${end}`);
  }
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(prefixStart(text, start), start),
      suffix: text.slice(end, suffixEnd(text, end)),
    },
    position: { start, end },
  };
}

function prefixStart(text: string, start: number): number {
  const furthest = start - CONTEXT_MAX;
  if (furthest <= 0) return 0;
  for (let at = furthest; at <= start - CONTEXT_MIN; at++) {
    if (isSpace(text, at - 1)) return at;
  }
  return isLowSurrogate(text, furthest) ? furthest + 1 : furthest;
}

function suffixEnd(text: string, end: number): number {
  const furthest = end + CONTEXT_MAX;
  if (furthest >= text.length) return text.length;
  for (let at = furthest; at >= end + CONTEXT_MIN; at--) {
    if (isSpace(text, at)) return at;
  }
  return isLowSurrogate(text, furthest) ? furthest - 1 : furthest;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
