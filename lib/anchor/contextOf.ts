import type { Span, Target } from '../model.ts';
import {
  ADJACENT_MIN,
  CONTEXT_MIN,
  NEIGHBOUR_FLOOR,
  NEIGHBOURS_FLOOR,
  OWN_FLOOR,
  OWN_MIN,
  SHORT_QUOTE,
  SIDE_FLOOR,
  SIDE_SURE,
  SIDE_SURE_LENGTH,
  SIDES_FLOOR,
} from './bounds.ts';
import { commonRun, likenessOf } from './likenessOf.ts';

/** How much of a target's context stands around a place, 0 (nothing) to 1 (all of it). */
export interface Context {
  prefix: number;
  suffix: number;
  /** Enough to say that the quote at this place is the one described. */
  vouches: boolean;
}

/** One side of the context, both strings running away from the quote. */
interface Side {
  wanted: string;
  actual: string;
}

/** Stands for the text's own edge, which is context too: a quote that opened the article has no prefix but this. */
const EDGE = '\u0000';

/** Characters of slack on the outer side, so that a word put in near the quote does not push the rest out. */
const SLACK = 16;

/** Compares a target's prefix and suffix with what stands before and after `span` in `text`. */
export function contextOf(text: string, span: Span, target: Target): Context {
  const { exact, prefix, suffix } = target.quote;
  const before = sideOf(reverse(prefix), (length) => reverse(text.slice(Math.max(0, span.start - length), span.start)));
  const after = sideOf(suffix, (length) => text.slice(span.end, span.end + length));
  const alike: [number, number] = [likenessOf(before.wanted, before.actual), likenessOf(after.wanted, after.actual)];
  const vouches =
    exact.length < SHORT_QUOTE
      ? vouchForShort(exact, before, after, alike)
      : vouchForLong(before, after, alike) || vouchOwnBlock(before, after) === true;
  return { prefix: alike[0], suffix: alike[1], vouches };
}

function sideOf(stored: string, read: (length: number) => string): Side {
  const wanted = stored.length < CONTEXT_MIN ? stored + EDGE : stored;
  const length = wanted.length + SLACK;
  const actual = read(length);
  return { wanted, actual: actual.length < length ? actual + EDGE : actual };
}

const isSure = ({ wanted }: Side, alike: number): boolean => alike >= SIDE_SURE && wanted.length >= SIDE_SURE_LENGTH;

function vouchForLong(before: Side, after: Side, [alikeBefore, alikeAfter]: [number, number]): boolean {
  if (isSure(before, alikeBefore) || isSure(after, alikeAfter)) return true;
  const mean = meanOf(alikeBefore, weight(before), alikeAfter, weight(after));
  return Math.min(alikeBefore, alikeAfter) >= SIDE_FLOOR && mean >= SIDES_FLOOR;
}

function vouchForShort(exact: string, before: Side, after: Side, [alikeBefore, alikeAfter]: [number, number]): boolean {
  const own = vouchOwnBlock(before, after);
  if (own !== null) {
    const run = Math.max(commonRun(before.wanted, before.actual), commonRun(after.wanted, after.actual));
    return own && run >= ADJACENT_MIN;
  }
  const mean = meanOf(alikeBefore, weight(before), alikeAfter, weight(after));
  if (Math.min(alikeBefore, alikeAfter) >= NEIGHBOUR_FLOOR && mean >= NEIGHBOURS_FLOOR) return true;
  // Words that make a line ("What we are doing") do not follow one another as dates and numbers in a table do.
  const isWholeOrPartOfLine = alikeInLine(before) && alikeInLine(after);
  return !/\d/.test(exact) && isWholeOrPartOfLine && (isSure(before, alikeBefore) || isSure(after, alikeAfter));
}

/** What the quote's own block says; null when there is too little of it. */
function vouchOwnBlock(before: Side, after: Side): boolean | null {
  const [ownBefore, ownAfter] = [ownBlock(before), ownBlock(after)];
  if (ownBefore.wanted.length + ownAfter.wanted.length < OWN_MIN) return null;
  const alikeBefore = likenessOf(ownBefore.wanted, ownBefore.actual);
  const alikeAfter = likenessOf(ownAfter.wanted, ownAfter.actual);
  const isUntouched = ({ wanted }: Side, alike: number): boolean => alike === 1 && wanted.length >= SIDE_SURE_LENGTH;
  if (isUntouched(ownBefore, alikeBefore) || isUntouched(ownAfter, alikeAfter)) return true;
  // A quote that began or ended its line and does not any more needs the other side whole.
  const keepsItsEdge = [ownBefore, ownAfter].every(({ wanted, actual }) => wanted !== '' || actual === '');
  const mean = meanOf(alikeBefore, ownBefore.wanted.length, alikeAfter, ownAfter.wanted.length);
  return mean >= (keepsItsEdge ? OWN_FLOOR : 1);
}

/** Whether what the quote's own line has on this side is the same as it was. */
const alikeInLine = ({ wanted, actual }: Side): boolean => firstLine(wanted) === firstLine(actual);

const ownBlock = ({ wanted, actual }: Side): Side => ({ wanted: firstLine(wanted), actual: firstLine(actual) });

const firstLine = (text: string): string => text.split(/[\n\0]/, 1)[0] ?? '';

/** A short side (at the text's ends) says less. */
const weight = ({ wanted }: Side): number => Math.min(wanted.length, CONTEXT_MIN);

const meanOf = (a: number, weightA: number, b: number, weightB: number): number =>
  (a * weightA + b * weightB) / (weightA + weightB);

const reverse = (text: string): string => {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text.charAt(at);
  return reversed;
};
