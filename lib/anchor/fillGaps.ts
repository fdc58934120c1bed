import { diffArrays } from 'diff';
import { slideRuns } from './slideRuns.ts';
import type { Mapping, SureMapping } from './strongRuns.ts';
import { KIND_LINE_END, type Tokens } from './tokensOf.ts';

/** Word edits in one gap beyond this are not followed: the time grows with their square. */
const MAX_EDITS = 600;
/** Nor are gaps of more tokens than this. */
const MAX_TOKENS = 40_000;

/** A stretch of the old text and the one of the new text that stands between the same sure ones. Tokens, `end` exclusive. */
export interface Gap {
  old: { start: number; end: number };
  now: { start: number; end: number };
}

/** A mapping with what lies between the sure stretches filled in, by a word difference. */
export interface FilledMapping extends Mapping {
  /** For each token of the old text that was mapped in a gap the number of the gap; -1: it is sure, or not mapped. */
  gapOf: Int32Array;
  gaps: readonly Gap[];
  /** As in the sure mapping. */
  copyOf: Int32Array;
}

export function fillGaps(old: Tokens, now: Tokens, sure: SureMapping): FilledMapping {
  const map = { to: sure.to.slice(), from: sure.from.slice() };
  /** The gap that each token of the old text is in, if any. */
  const within = new Int32Array(old.ids.length).fill(-1);
  const gaps = gapsOf(old, now, sure);
  /** A copy's words are like no other's. */
  const wordsFor = (start: number, end: number): number[] =>
    Array.from(now.ids.subarray(start, end), (id, at) => ((sure.copyOf[start + at] ?? -1) !== -1 ? -1 - at : id));
  for (const [number, { old: a, now: b }] of gaps.entries()) {
    const size = a.end - a.start + b.end - b.start;
    if (size > MAX_TOKENS) continue;
    const changes = diffArrays([...old.ids.subarray(a.start, a.end)], wordsFor(b.start, b.end), {
      maxEditLength: MAX_EDITS,
    });
    within.fill(number, a.start, a.end);
    let [from, to] = [a.start, b.start];
    for (const { added, removed, count } of changes ?? []) {
      for (let step = 0; !added && !removed && step < count; step++) {
        // Gaps at a moved stretch's ends may overlap others.
        if (map.to[from + step] !== -1 || map.from[to + step] !== -1) continue;
        map.to[from + step] = to + step;
        map.from[to + step] = from + step;
      }
      if (!added) from += count;
      if (!removed) to += count;
    }
  }
  slideRuns(old, map.to);
  const back = inverse(map.to, now.ids.length);
  slideRuns(now, back);
  const to = inverse(back, old.ids.length);
  const gapOf = within.map((number, at) => (to[at] === -1 || (sure.to[at] ?? -1) !== -1 ? -1 : number));
  return { to, from: back, gapOf, gaps, copyOf: sure.copyOf };
}

function inverse(to: Int32Array, length: number): Int32Array {
  const from = new Int32Array(length).fill(-1);
  for (const [at, place] of to.entries()) if (place !== -1) from[place] = at;
  return from;
}

/** Stretches between two mapped ones that are neighbours in both texts; beside one that moved, the rest of its line. */
function gapsOf(old: Tokens, now: Tokens, { to, from }: Mapping): Gap[] {
  const gaps: Gap[] = [];
  const [oldEnd, nowEnd] = [old.ids.length, now.ids.length];
  for (let start = 0; start <= oldEnd; ) {
    let end = start;
    while (end < oldEnd && to[end] === -1) end++;
    const left = start === 0 ? -1 : (to[start - 1] ?? -1);
    const right = end === oldEnd ? nowEnd : (to[end] ?? -1);
    let nowFrom = left + 1;
    while (nowFrom < nowEnd && from[nowFrom] === -1) nowFrom++;
    if (nowFrom === right) {
      if (end > start && right > left + 1) gaps.push({ old: { start, end }, now: { start: left + 1, end: right } });
    } else if (end > start) {
      const after = { old: lineAfter(old, start, end), now: lineAfter(now, left + 1, nowFrom) };
      let nowTo = right;
      while (nowTo > 0 && from[nowTo - 1] === -1) nowTo--;
      const before = { old: lineBefore(old, start, end), now: lineBefore(now, nowTo, right) };
      if (start > 0) gaps.push(after);
      if (end < oldEnd) gaps.push(before);
    }
    // On to the next stretch that is not mapped, or whose neighbour is another one in the new text.
    start = Math.max(end, start) + 1;
    while (start < oldEnd && to[start] !== -1 && to[start] === (to[start - 1] ?? -1) + 1) start++;
  }
  return gaps.filter((gap) => gap.old.end > gap.old.start && gap.now.end > gap.now.start);
}

function lineAfter({ kinds }: Tokens, start: number, end: number): { start: number; end: number } {
  let at = start;
  while (at < end && kinds[at] !== KIND_LINE_END) at++;
  return { start, end: at };
}

function lineBefore({ kinds }: Tokens, start: number, end: number): { start: number; end: number } {
  let at = end;
  while (at > start && kinds[at - 1] !== KIND_LINE_END) at--;
  return { start: at, end };
}
