import { diffArrays } from 'diff';
import type { Span, Target } from '../model.ts';
import { KIND_LINE_END, KIND_WORD, startNumbering, type Tokens, tokensOf } from './tokensOf.ts';

/**
 * A quote of which the end was taken out is found with what stands there instead. Cuts a place down to the first and the
 * last of the quote's words in it; what stands for a changed first or last word stays where the word beyond is the same.
 *
 * @returns null where none of the quote's words is there
 */
export function trimToQuote(text: string, place: Span, { quote }: Target): Span | null {
  // Nearly all are whole: the rest is slow.
  const { exact } = quote;
  if (
    text.startsWith(exact.slice(0, SAME_END), place.start) &&
    text.slice(place.start, place.end).endsWith(exact.slice(-SAME_END))
  ) {
    return place;
  }
  const numbering = startNumbering();
  const wanted = tokensOf(quote.exact, numbering);
  const there = tokensOf(text.slice(place.start, place.end), numbering);
  const kept = keptOf(wanted, there);
  if (!kept) return null;
  const before = lastWord(quote.prefix) === lastWord(text.slice(Math.max(0, place.start - BESIDE), place.start));
  const after = firstWord(quote.suffix) === firstWord(text.slice(place.end, place.end + BESIDE));
  const start = before && kept.startsInBoth ? 0 : (there.starts[kept.first] ?? 0);
  const end = after && kept.endsInBoth ? place.end - place.start : (there.ends[kept.last] ?? 0);
  return { start: place.start + start, end: place.start + end };
}

/** A place that begins and ends with so many of the quote's own characters is not cut. */
const SAME_END = 12;

/** Characters in which the word beside a place is looked for. */
const BESIDE = 64;

interface Kept {
  /** Tokens of the place, the first and the last that are the quote's. */
  first: number;
  last: number;
  /** Whether both have something before the first one, or neither has; and after the last. */
  startsInBoth: boolean;
  endsInBoth: boolean;
}

function keptOf(wanted: Tokens, there: Tokens): Kept | null {
  const runs: Run[] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays([...wanted.ids], [...there.ids])) {
    if (!added && !removed) runs.push({ from, to, count });
    if (!added) from += count;
    if (!removed) to += count;
  }
  dropStray(runs, there);
  dropStray(runs.reverse(), there);
  const [last, first] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const [fromEnd, toEnd] = [last.from + last.count, last.to + last.count];
  let [start, end] = [first.to, toEnd - 1];
  // The full stop of a sentence that is gone, and the line end before one.
  if (first.from > 0) while (there.kinds[start] !== KIND_WORD) start++;
  while (there.kinds[end] === KIND_LINE_END) end--;
  return {
    first: start,
    last: end,
    startsInBoth: first.from > 0 === first.to > 0,
    endsInBoth: fromEnd < wanted.ids.length === toEnd < there.ids.length,
  };
}

/** Tokens that both have in a row: where in the quote, where in the place. */
interface Run {
  from: number;
  to: number;
  count: number;
}

/**
 * Takes off the first runs that are less than what stands between them and the next: of other words one is the same by
 * chance. So are marks and line ends without a word.
 */
function dropStray(runs: Run[], { starts, ends, kinds }: Tokens): void {
  for (;;) {
    const [run, next] = runs;
    if (!run) return;
    const length = (ends[run.to + run.count - 1] ?? 0) - (starts[run.to] ?? 0);
    const hasWord = kinds.subarray(run.to, run.to + run.count).includes(KIND_WORD);
    const between = !next
      ? 0
      : next.to > run.to
        ? (starts[next.to] ?? 0) - (ends[run.to + run.count - 1] ?? 0)
        : (starts[run.to] ?? 0) - (ends[next.to + next.count - 1] ?? 0);
    if (hasWord && length >= between) return;
    runs.shift();
  }
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words that stand right beside a place, in their own line; an empty one at a line's end. */
const lastWord = (text: string): string => text.split('\n').at(-1)?.match(WORD)?.at(-1) ?? '';
const firstWord = (text: string): string => text.split('\n')[0]?.match(WORD)?.[0] ?? '';
