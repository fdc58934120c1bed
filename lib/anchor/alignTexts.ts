import type { Span } from '../model.ts';
import { SHORT_QUOTE } from './bounds.ts';
import { type FilledMapping, fillGaps, type Gap } from './fillGaps.ts';
import { strongRuns } from './strongRuns.ts';
import { KIND_LINE_END, KIND_STOP, KIND_WORD, type Numbering, type Tokens, tokensOf } from './tokensOf.ts';

/** Two versions of one text, laid beside each other. */
export interface Alignment {
  before: string;
  /**
   * Where the words that stood at `span` in the old text stand now, all of them and unbroken; null where they changed,
   * or where it cannot be told which of several such words they are.
   */
  place(span: Span): Span | null;
  /** Whether words at `place` in the new text stood outside of `span` in the old one: they are other words than those. */
  isFromElsewhere(place: Span, span: Span): boolean;
}

/** Words around a short quote that are looked at on either side, and the share of them that must still be there. */
const AROUND = 8;
const AROUND_SHARE = 0.4;
/** With fewer words than this of its own beside it, a quote's neighbours are looked at too. */
const OWN_WORDS = 4;
/** Tokens taken with a quote where it is counted how often it stands in a changed stretch. */
const TOLD_BY = 4;

/** Lays a text beside an earlier version of it. The same inputs give the same answers. */
export function alignTexts(before: string, after: string): Alignment {
  const numbering: Numbering = new Map();
  const [old, now] = [tokensOf(before, numbering), tokensOf(after, numbering)];
  const map = fillGaps(old, now, strongRuns(old, now));
  return {
    before,
    place: (span) => placeIn({ before, after, old, now, map }, span),
    isFromElsewhere(place, span) {
      const [first, last] = [firstEndingAfter(now, place.start), firstStartingFrom(now, place.end)];
      const [from, to] = [firstEndingAfter(old, span.start), firstStartingFrom(old, span.end)];
      let [here, elsewhere] = [0, 0];
      for (let at = first; at < last; at++) {
        const origin = map.from[at] ?? -1;
        if (origin === -1 || now.kinds[at] !== KIND_WORD) continue;
        if (from <= origin && origin < to) here++;
        else elsewhere++;
      }
      return elsewhere > here;
    },
  };
}

interface Aligned {
  before: string;
  after: string;
  old: Tokens;
  now: Tokens;
  map: FilledMapping;
}

function placeIn(aligned: Aligned, span: Span): Span | null {
  const { before, after, old, now, map } = aligned;
  const [first, last] = [firstEndingAfter(old, span.start), firstStartingFrom(old, span.end) - 1];
  if (first > last) return null;
  const [from, to] = [map.to[first] ?? -1, map.to[last] ?? -1];
  if (from === -1 || to === -1 || !isUnbroken(aligned, first, last)) return null;
  if (!isSupported(aligned, first, last)) return null;
  const start = inToken(before, after, old, now, first, from, span.start, 'start');
  const end = inToken(before, after, old, now, last, to, span.end, 'end');
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Whether the words follow one another as they did; line ends may have come or gone between. */
function isUnbroken({ old, now, map }: Aligned, first: number, last: number): boolean {
  let expected = map.to[first] ?? -1;
  for (let at = first; at <= last; at++) {
    if (old.kinds[at] === KIND_LINE_END) continue;
    while (now.kinds[expected] === KIND_LINE_END) expected++;
    if (map.to[at] !== expected) return false;
    expected++;
  }
  return true;
}

function isSupported(aligned: Aligned, first: number, last: number): boolean {
  const { old, map } = aligned;
  let weak = false;
  for (let at = first; at <= last; at++) if ((map.gapOf[at] ?? -1) !== -1) weak = true;
  if (!weak) return true;
  const length = (old.ends[last] ?? 0) - (old.starts[first] ?? 0);
  if (length < SHORT_QUOTE && !isAmongItsOwn(aligned, first, last)) return false;
  return isTellable(aligned, first, last);
}

/**
 * Whether enough of the words around still stand around: those of its own sentence, or where that is short those of the
 * ones beside it too. Another sentence may have the same date in it.
 */
function isAmongItsOwn(aligned: Aligned, first: number, last: number): boolean {
  const own = countAround(aligned, first, last, true);
  const { there, all } = own.all >= OWN_WORDS ? own : countAround(aligned, first, last, false);
  return all === 0 || there >= AROUND_SHARE * all;
}

function countAround(
  { old, map }: Aligned,
  first: number,
  last: number,
  isOwn: boolean,
): { there: number; all: number } {
  const [from, to] = [map.to[first] ?? 0, map.to[last] ?? 0];
  let [there, all] = [0, 0];
  for (const step of [-1, 1]) {
    let words = 0;
    for (let at = step === 1 ? last + 1 : first - 1; words < AROUND; at += step) {
      const kind = old.kinds[at];
      // The text's own edges are no words.
      if (kind === undefined || (isOwn && (kind === KIND_STOP || kind === KIND_LINE_END))) break;
      if (kind !== KIND_WORD) continue;
      words++;
      const b = map.to[at] ?? -1;
      if (b !== -1 && b >= from - 3 * AROUND && b <= to + 3 * AROUND) there++;
    }
    all += words;
  }
  return { there, all };
}

/**
 * The same words twice in a changed stretch, of which one copy is gone, cannot be told apart by a difference; so they are
 * taken together with what stayed around them, and that must stand as often in the one stretch as in the other.
 */
function isTellable({ old, now, map }: Aligned, first: number, last: number): boolean {
  const gap: Gap | undefined = map.gaps[Math.max(map.gapOf[first] ?? -1, map.gapOf[last] ?? -1)];
  if (!gap) return true;
  let [from, to] = [first, last];
  while (from > first - TOLD_BY && from > 0 && map.to[from - 1] === (map.to[from] ?? -1) - 1 && map.to[from] !== 0)
    from--;
  while (to < last + TOLD_BY && to + 1 < old.ids.length && map.to[to + 1] === (map.to[to] ?? -1) + 1) to++;
  const words = old.ids.subarray(from, to + 1);
  const places = standingsOf(words, old.ids, gap.old.start - TOLD_BY, gap.old.end + TOLD_BY);
  const placesNow = standingsOf(words, now.ids, gap.now.start - TOLD_BY, gap.now.end + TOLD_BY);
  const rank = places.indexOf(from);
  return places.length === placesNow.length && placesNow[rank] === map.to[from];
}

function standingsOf(words: Int32Array, ids: Int32Array, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = Math.max(0, from); at + words.length <= Math.min(ids.length, to); at++) {
    let same = 0;
    while (same < words.length && ids[at + same] === words[same]) same++;
    if (same === words.length) found.push(at);
  }
  return found;
}

/** Where an end of the span lies in the new text: at the token's edge, in it, or in the white space beside it. */
function inToken(
  before: string,
  after: string,
  old: Tokens,
  now: Tokens,
  a: number,
  b: number,
  at: number,
  end: 'start' | 'end',
): number | null {
  const [start, stop] = [old.starts[a] ?? 0, old.ends[a] ?? 0];
  const [startNow, stopNow] = [now.starts[b] ?? 0, now.ends[b] ?? 0];
  if (at > start && at < stop) {
    // Inside a word: only where the word is written as it was can it be said where.
    return before.slice(start, stop) === after.slice(startNow, stopNow) ? startNow + at - start : null;
  }
  // White space that was marked is marked still, as far as it is the same.
  if (end === 'start') {
    let space = 0;
    while (start - space > at && startNow - space > 0 && before[start - space - 1] === after[startNow - space - 1])
      space++;
    return startNow - space;
  }
  let space = 0;
  while (stop + space < at && stopNow + space < after.length && before[stop + space] === after[stopNow + space])
    space++;
  return stopNow + space;
}

function firstEndingAfter({ ends }: Tokens, offset: number): number {
  return firstIndex(ends.length, (at) => (ends[at] ?? 0) > offset);
}

function firstStartingFrom({ starts }: Tokens, offset: number): number {
  return firstIndex(starts.length, (at) => (starts[at] ?? 0) >= offset);
}

function firstIndex(length: number, test: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
