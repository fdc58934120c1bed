import type { Span } from '../model.ts';
import { SHORT_QUOTE } from './bounds.ts';
import { type FilledMapping, fillGaps, type Gap } from './fillGaps.ts';
import { strongRuns } from './strongRuns.ts';
import { KIND_LINE_END, KIND_STOP, KIND_WORD, startNumbering, type Tokens, tokensOf } from './tokensOf.ts';

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
  /** Stretches of the new text in which words that stood at `span` are to be looked for, if they were changed. */
  near(span: Span): Span[];
}

/** Words around a short quote that are looked at on either side, and the share of them that must still be there. */
const AROUND = 8;
const AROUND_SHARE = 0.5;
/** With fewer words than this of its own beside it, in both texts together, a quote's neighbours are looked at too. */
const OWN_WORDS = 8;
/** Unless there are so many, and this share of them is there; or so many of the old text's, and all of them are. */
const OWN_FEW = 4;
const OWN_FEW_SHARE = 0.75;
const OWN_KEPT = 2;
/** Tokens taken with a quote where it is counted how often it stands in a changed stretch. */
const TOLD_BY = 4;

/** Lays a text beside an earlier version of it. The same inputs give the same answers. */
export function alignTexts(before: string, after: string): Alignment {
  const numbering = startNumbering();
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
        const mapped = map.from[at] ?? -1;
        const origin = mapped === -1 ? (map.copyOf[at] ?? -1) : mapped;
        if (origin === -1 || now.kinds[at] !== KIND_WORD) continue;
        if (from <= origin && origin < to) here++;
        else elsewhere++;
      }
      return elsewhere > here;
    },
    near: (span) => nearIn({ before, after, old, now, map }, span),
  };
}

/** Characters beside what is left of a quote, or beside its neighbours, in which the rest of it may be. */
const ROOM = 64;

function nearIn({ after, old, now, map }: Aligned, span: Span): Span[] {
  const [first, last] = [firstEndingAfter(old, span.start), firstStartingFrom(old, span.end) - 1];
  const room = ROOM + Math.ceil(1.25 * (span.end - span.start));
  const places = new Set<number>();
  for (let at = first; at <= last; at++) if ((map.to[at] ?? -1) !== -1) places.add(map.to[at] ?? 0);
  for (const [from, step] of [
    [first - 1, -1],
    [last + 1, 1],
  ] as const) {
    let at = from;
    while (at >= 0 && at < old.ids.length && map.to[at] === -1) at += step;
    if ((map.to[at] ?? -1) !== -1) places.add(map.to[at] ?? 0);
  }
  const windows: Span[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const window = {
      start: Math.max(0, (now.starts[place] ?? 0) - room),
      end: Math.min(after.length, (now.ends[place] ?? 0) + room),
    };
    const before = windows.at(-1);
    if (before && window.start <= before.end) before.end = window.end;
    else windows.push(window);
  }
  return windows;
}

interface Aligned {
  before: string;
  after: string;
  old: Tokens;
  now: Tokens;
  map: FilledMapping;
}

function placeIn(aligned: Aligned, span: Span): Span | null {
  const { before, after, old, now } = aligned;
  let [first, last] = [firstEndingAfter(old, span.start), firstStartingFrom(old, span.end) - 1];
  // A line end that was marked with the words may have its partner behind other words.
  while (first <= last && old.kinds[first] === KIND_LINE_END) first++;
  while (last > first && old.kinds[last] === KIND_LINE_END) last--;
  if (first > last) return null;
  const partner = partnerOf(aligned, { first, last });
  if (!partner || !isSupported(aligned, { first, last }, partner)) return null;
  const start = inToken(before, after, old, now, first, partner.first, span.start, 'start');
  const end = inToken(before, after, old, now, last, partner.last, span.end, 'end');
  return start === null || end === null || start >= end ? null : { start, end };
}

function partnerOf(aligned: Aligned, place: TokenSpan): TokenSpan | null {
  const { to } = aligned.map;
  const [from, end] = [to[place.first] ?? -1, to[place.last] ?? -1];
  return from !== -1 && end !== -1 && isUnbroken(aligned, place) ? { first: from, last: end } : copyOf(aligned, place);
}

/** Whether the words follow one another as they did; line ends may have come or gone between. */
function isUnbroken({ old, now, map }: Aligned, { first, last }: TokenSpan): boolean {
  let expected = map.to[first] ?? -1;
  for (let at = first; at <= last; at++) {
    if (old.kinds[at] === KIND_LINE_END) continue;
    while (now.kinds[expected] === KIND_LINE_END) expected++;
    if (map.to[at] !== expected) return false;
    expected++;
  }
  return true;
}

/**
 * "October 12" where "October 12, and October 12" stands now: the first word went to the one, the last to the other. The
 * one place beside which any of the words went where all of them stand, and are no others.
 */
function copyOf({ old, now, map }: Aligned, { first, last }: TokenSpan): TokenSpan | null {
  const starts = new Set<number>();
  for (let at = first; at <= last; at++) if ((map.to[at] ?? -1) !== -1) starts.add((map.to[at] ?? 0) - (at - first));
  const whole = [...starts].filter((start) => {
    for (let at = first; at <= last; at++) {
      const [place, origin] = [start + at - first, map.from[start + at - first] ?? -1];
      if (now.ids[place] !== old.ids[at] || (origin !== -1 && (origin < first || origin > last))) return false;
    }
    return true;
  });
  const [start, more] = whole;
  return start === undefined || more !== undefined ? null : { first: start, last: start + last - first };
}

function isSupported(aligned: Aligned, place: TokenSpan, partner: TokenSpan): boolean {
  const { old, map } = aligned;
  const { first, last } = place;
  let weak = false;
  for (let at = first; at <= last; at++) if ((map.gapOf[at] ?? -1) !== -1) weak = true;
  if (!weak) return true;
  const length = (old.ends[last] ?? 0) - (old.starts[first] ?? 0);
  if (length < SHORT_QUOTE && !isAmongItsOwn(aligned, place, partner)) return false;
  return isTellable(aligned, place, partner);
}

/**
 * Whether enough of the words around still stand around: those of its own sentence, or where that is short those of the
 * ones beside it too. Another sentence may have the same date in it.
 */
function isAmongItsOwn({ old, now, map }: Aligned, place: TokenSpan, partner: TokenSpan): boolean {
  const count = (isOwn: boolean): Record<'old' | 'both', Count> => {
    const before = countAround(old, map.to, place, partner, isOwn);
    const after = countAround(now, map.from, partner, place, isOwn);
    return { old: before, both: { there: before.there + after.there, all: before.all + after.all } };
  };
  const own = count(true);
  // All that stood beside it stands there still: what is new beside it was added.
  if (own.old.all >= OWN_KEPT && own.old.there === own.old.all) return true;
  if (own.both.all >= OWN_FEW && own.both.there >= OWN_FEW_SHARE * own.both.all) return true;
  const { there, all } = own.both.all >= OWN_WORDS ? own.both : count(false).both;
  return there >= AROUND_SHARE * all;
}

interface Count {
  there: number;
  all: number;
}

interface TokenSpan {
  first: number;
  last: number;
}

/** Of the words around a place in one text, how many stand around its partner in the other. */
function countAround({ kinds }: Tokens, to: Int32Array, place: TokenSpan, partner: TokenSpan, isOwn: boolean): Count {
  let [there, all] = [0, 0];
  for (const step of [-1, 1]) {
    let words = 0;
    for (let at = step === 1 ? place.last + 1 : place.first - 1; words < AROUND; at += step) {
      const kind = kinds[at];
      // The text's own edges are no words.
      if (kind === undefined || (isOwn && (kind === KIND_STOP || kind === KIND_LINE_END))) break;
      if (kind !== KIND_WORD) continue;
      words++;
      const b = to[at] ?? -1;
      if (b !== -1 && b >= partner.first - 3 * AROUND && b <= partner.last + 3 * AROUND) there++;
    }
    all += words;
  }
  return { there, all };
}

/**
 * The same words twice in a changed stretch, of which one copy is gone, cannot be told apart by a difference; so they are
 * taken together with what stayed around them, and that must stand as often in the one stretch as in the other.
 */
function isTellable({ old, now, map }: Aligned, { first, last }: TokenSpan, partner: TokenSpan): boolean {
  const gap: Gap | undefined = map.gaps[Math.max(map.gapOf[first] ?? -1, map.gapOf[last] ?? -1)];
  if (!gap) return true;
  let [from, to] = [first, last];
  let [start, end] = [partner.first, partner.last];
  for (; from > first - TOLD_BY && from > 0 && start > 0 && map.to[from - 1] === start - 1; start--) from--;
  for (; to < last + TOLD_BY && to + 1 < old.ids.length && map.to[to + 1] === end + 1; end++) to++;
  // A line end that came or went between the words does not make them others.
  for (; from < first && old.kinds[from] === KIND_LINE_END; start++) from++;
  const words = [...old.ids.subarray(from, to + 1)].filter((_, at) => old.kinds[from + at] !== KIND_LINE_END);
  const within = (text: Tokens, span: Gap['old'], own: TokenSpan): number[] =>
    // A quote may begin or end outside of the gap.
    standingsOf(words, text, Math.min(span.start - TOLD_BY, own.first), Math.max(span.end + TOLD_BY, own.last + 1));
  const places = within(old, gap.old, { first: from, last: to });
  const placesNow = within(now, gap.now, { first: start, last: end });
  return places.length === placesNow.length && placesNow[places.indexOf(from)] === start;
}

/** Where these words begin among the tokens `from` to `to`, line ends left out. */
function standingsOf(words: readonly number[], { ids, kinds }: Tokens, from: number, to: number): number[] {
  const found: number[] = [];
  const end = Math.min(ids.length, to);
  for (let start = Math.max(0, from); start < end; start++) {
    let at = start;
    const isHere = words.every((word) => {
      while (at > start && at < end && kinds[at] === KIND_LINE_END) at++;
      return at < end && ids[at++] === word;
    });
    if (isHere) found.push(start);
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
