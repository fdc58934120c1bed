import { diffArrays } from 'diff';
import type { Span } from '../model.ts';
import { alignBlocks } from './alignBlocks.ts';
import { CONTEXT_MIN, SHORT_QUOTE } from './bounds.ts';
import { occurrencesOf } from './occurrencesOf.ts';

/** Two versions of one text, laid beside each other. */
export interface Alignment {
  before: string;
  /**
   * Where the words that stood at `span` in the old text stand now, all of them and unbroken; null where they changed,
   * or where it cannot be told which of several such words they are.
   */
  place(span: Span): Span | null;
}

/** A stretch of the old text that stands in the new one as it was. */
interface Run {
  before: number;
  after: number;
  length: number;
}

interface BlockMap {
  before: Span;
  after: Span;
  likeness: number;
  /** Made when first asked for. */
  runs: readonly Run[] | null;
}

/** A short quote in a block that kept a smaller share of its words may be another block's. */
const SURE_LIKENESS = 0.7;
/** Word edits in one block beyond this are not followed. */
const MAX_EDITS = 2_000;

/** Lays a text beside an earlier version of it. Blocks are lines. The same inputs give the same answers. */
export function alignTexts(before: string, after: string): Alignment {
  const [old, now] = [linesOf(before), linesOf(after)];
  const pairs = alignBlocks(
    old.map(({ start, end }) => before.slice(start, end)),
    now.map(({ start, end }) => after.slice(start, end)),
  );
  const maps = pairs.flatMap((pair): BlockMap[] => {
    const [from, to] = [old[pair.before], now[pair.after]];
    return from && to ? [{ before: from, after: to, likeness: pair.likeness, runs: null }] : [];
  });
  return { before, place: (span) => placeIn(before, after, maps, span) };
}

function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

function placeIn(before: string, after: string, maps: readonly BlockMap[], span: Span): Span | null {
  const pieces: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const newline = before.indexOf('\n', start);
    const end = newline === -1 ? span.end : Math.min(newline, span.end);
    const place = placeInBlock(before, after, maps, { start, end });
    // A quote over several blocks must still run from one into the next.
    const last = pieces.at(-1);
    if (!place || (last && place.start !== last.end + 1)) return null;
    pieces.push(place);
    start = end + 1;
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const place = { start: first.start, end: last.end };
  // White space is folded where blocks are compared, and a quote may begin or end with a line end.
  return after.slice(place.start, place.end) === before.slice(span.start, span.end) ? place : null;
}

function placeInBlock(before: string, after: string, maps: readonly BlockMap[], { start, end }: Span): Span | null {
  const map = mapAt(maps, start);
  if (!map || end > map.before.end) return null;
  if (map.likeness < SURE_LIKENESS && end - start < SHORT_QUOTE) return null;
  const run = runsOf(map, before, after).find((each) => each.before <= start && end <= each.before + each.length);
  if (!run) return null;
  return isTellable(before, after, map, run, { start, end })
    ? { start: run.after + start - run.before, end: run.after + end - run.before }
    : null;
}

/** The paired block that holds an offset of the old text; `maps` are in its order. */
function mapAt(maps: readonly BlockMap[], offset: number): BlockMap | null {
  let [low, high] = [0, maps.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const map = maps[middle];
    if (!map) return null;
    if (offset < map.before.start) high = middle - 1;
    else if (offset > map.before.end) low = middle + 1;
    else return map;
  }
  return null;
}

/**
 * The same words twice in a block, of which one copy is gone, cannot be told apart by a difference; so they are taken
 * together with what stayed around them, and that must stand as often in the one block as in the other.
 */
function isTellable(before: string, after: string, map: BlockMap, run: Run, { start, end }: Span): boolean {
  const from = Math.max(run.before, start - CONTEXT_MIN);
  const words = before.slice(from, Math.min(run.before + run.length, end + CONTEXT_MIN));
  const old = occurrencesOf(before.slice(map.before.start, map.before.end), words);
  const now = occurrencesOf(after.slice(map.after.start, map.after.end), words);
  const rank = old.findIndex((each) => each.start === from - map.before.start);
  return old.length === now.length && now[rank]?.start === run.after + from - run.before - map.after.start;
}

function runsOf(map: BlockMap, before: string, after: string): readonly Run[] {
  if (map.runs) return map.runs;
  const runs: Run[] = [];
  let [from, to] = [map.before.start, map.after.start];
  const changes = diffArrays(
    tokensOf(before.slice(map.before.start, map.before.end)),
    tokensOf(after.slice(map.after.start, map.after.end)),
    { maxEditLength: MAX_EDITS },
  );
  for (const { added, removed, value } of changes ?? []) {
    const length = value.reduce((sum, token) => sum + token.length, 0);
    if (!added && !removed) runs.push({ before: from, after: to, length });
    if (!added) from += length;
    if (!removed) to += length;
  }
  map.runs = runs;
  return runs;
}

/** Words, numbers, single marks, stretches of white space: what a publisher changes at once. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
