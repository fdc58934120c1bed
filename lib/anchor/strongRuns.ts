import { GRAM, type SharedGrams, sharedGrams } from './sharedGrams.ts';
import { KIND_LINE_END, KIND_STOP, KIND_WORD, type Tokens } from './tokensOf.ts';

/** Where each token of the old text stands in the new one and the other way round; -1: nowhere that is known. */
export interface Mapping {
  to: Int32Array;
  from: Int32Array;
}

export interface SureMapping extends Mapping {
  /**
   * For each token of the new text that is in a copy of a stretch whose first copy is mapped the token of the old text that
   * it repeats: it is no other's place. -1: it is in none.
   */
  copyOf: Int32Array;
}

/** Fewer words, or characters, in a row than this may have been written anew: "Thursday, September 27, 2018". */
const RUN_WORDS = 6;
const RUN_CHARS = 28;
/** A whole line that stands once in either text is sure with fewer, if it has this many letters. */
const LINE_LETTERS = 6;

/**
 * Maps the stretches of words that are in both texts and sure to be the same ones, wherever they stand: they begin from
 * tokens that stand in that order only once in either (as patience diff does with lines), and go on as far as both agree.
 */
export function strongRuns(old: Tokens, now: Tokens): SureMapping {
  const map: Mapping = { to: new Int32Array(old.ids.length).fill(-1), from: new Int32Array(now.ids.length).fill(-1) };
  const shared = sharedLines(old, now);
  const lines = shared.flatMap((places) => (places.length === 1 ? places : []));
  const grams = sharedGrams(old.ids, now.ids);
  const inSameLine = new Uint8Array(old.ids.length);
  for (const { a, length } of lines) inSameLine.fill(1, a, a + length);
  for (const { a, b, length } of [...lines, ...seedsOf(grams)]) {
    for (let step = 0; step < length; step++) {
      // Seeds overlap, and where two disagree the first stays.
      if (map.to[a + step] !== -1 || map.from[b + step] !== -1) continue;
      map.to[a + step] = b + step;
      map.from[b + step] = a + step;
    }
  }
  const isSeed = Uint8Array.from(map.to, (b) => (b === -1 ? 0 : 1));
  extend(old, now, map);
  dropOverhangs(old, map, isSeed);
  dropWeak(old, map, inSameLine);
  mapToCopies(old, now, grams, map);
  mapCopiedLines(old, shared, map);
  return { ...map, copyOf: copiesIn(old, now, grams, shared.flat(), map) };
}

/** More copies than this are not looked at: time is to grow with the text, not with its square. */
const MAX_COPIES = 8;

interface Seed {
  a: number;
  b: number;
  length: number;
}

/** A line of some words that stands once in the old text, with each place where it stands in the new one. */
function sharedLines(old: Tokens, now: Tokens): Seed[][] {
  const linesNow = linesOf(now);
  return [...linesOf(old)].map(([key, [own, ...more]]): Seed[] =>
    own && more.length === 0
      ? (linesNow.get(key) ?? []).map((place) => ({ a: own.at, b: place.at, length: own.length }))
      : [],
  );
}

interface Line {
  at: number;
  length: number;
}

/** The lines of some words, by their tokens, with all the places where each stands. */
function linesOf({ ids, starts, ends, kinds }: Tokens): Map<string, Line[]> {
  const lines = new Map<string, Line[]>();
  for (let at = 0; at < ids.length; ) {
    let [end, letters] = [at, 0];
    for (; end < ids.length && kinds[end] !== KIND_LINE_END; end++) {
      if (kinds[end] === KIND_WORD) letters += (ends[end] ?? 0) - (starts[end] ?? 0);
    }
    const key = ids.slice(at, end).join(' ');
    if (letters >= LINE_LETTERS) {
      const line = { at, length: end - at };
      const known = lines.get(key);
      if (known) known.push(line);
      else lines.set(key, [line]);
    }
    at = end + 1;
  }
  return lines;
}

/** Pairs of places at which the same few tokens stand, once in either text. */
function seedsOf({ inOld, countOld, countNow }: SharedGrams): Seed[] {
  const seeds: Seed[] = [];
  for (const [b, a] of inOld.entries()) {
    if (a !== -1 && countOld[a] === 1 && countNow[a] === 1) seeds.push({ a, b, length: GRAM });
  }
  return seeds;
}

/**
 * What stands once in the old text and several times in the new one, and is in none of the stretches that are mapped by
 * now: a paragraph that was edited and then put in twice. It goes to the copy that has most of its line; of equals to the
 * one that follows what was mapped before it, or else to the first.
 */
function mapToCopies(old: Tokens, now: Tokens, { inOld, countOld, countNow }: SharedGrams, map: Mapping): void {
  const copies = new Map<number, number[]>();
  for (const [b, a] of inOld.entries()) {
    if (a === -1 || countOld[a] !== 1 || (countNow[a] ?? 0) < 2 || map.to[a] !== -1 || map.from[b] !== -1) continue;
    const known = copies.get(a);
    if (!known) copies.set(a, [b]);
    else if (known.length < MAX_COPIES) known.push(b);
  }
  const isFree = (a: number, b: number): boolean => map.to[a] === -1 && map.from[b] === -1 && old.ids[a] === now.ids[b];
  let lastPlace = -1;
  for (const [a, places] of [...copies].sort(([one], [other]) => one - other)) {
    if (map.to[a] !== -1) continue;
    let best = { b: -1, length: 0 };
    for (const b of [...places.filter((place) => place > lastPlace), ...places]) {
      let length = 0;
      while (isFree(a + length, b + length) && old.kinds[a + length] !== KIND_LINE_END) length++;
      if (length > best.length) best = { b, length };
    }
    if (!isSure(old, a, a + best.length)) continue;
    for (let step = 0; step < best.length; step++) {
      map.to[a + step] = best.b + step;
      map.from[best.b + step] = a + step;
    }
    lastPlace = best.b;
  }
}

/** A line that was copied, and has nothing in it that stands once: its first copy that is no other's. */
function mapCopiedLines(old: Tokens, shared: readonly Seed[][], { to, from }: Mapping): void {
  for (const places of shared) {
    const free = places.find(({ a, b, length }) =>
      [to.subarray(a, a + length), from.subarray(b, b + length)].every((part) => part.every((at) => at === -1)),
    );
    if (!free || !isSure(old, free.a, free.a + free.length)) continue;
    for (let step = 0; step < free.length; step++) {
      to[free.a + step] = free.b + step;
      from[free.b + step] = free.a + step;
    }
  }
}

/**
 * The tokens of stretches that stand once in the old text, have their place, and stand here again; with them the rest of
 * their line as far as it is the same, though that may stand in other lines too.
 */
function copiesIn(
  old: Tokens,
  now: Tokens,
  { inOld, countOld }: SharedGrams,
  lines: readonly Seed[],
  { to, from }: Mapping,
): Int32Array {
  const copyOf = new Int32Array(now.ids.length).fill(-1);
  for (const { a, b, length } of lines) {
    if (to.subarray(a, a + length).includes(-1) || !isSure(now, b, b + length)) continue;
    for (let step = 0; step < length; step++) if (from[b + step] === -1) copyOf[b + step] = a + step;
  }
  const isCopy = (b: number, a: number): boolean =>
    inOld[b] === a && countOld[a] === 1 && (to[a] ?? -1) !== -1 && from[b] === -1 && copyOf[b] === -1;
  const isSame = (a: number, b: number): boolean =>
    from[b] === -1 && copyOf[b] === -1 && old.ids[a] === now.ids[b] && old.kinds[a] !== KIND_LINE_END;
  for (let b = 0; b < inOld.length; b++) {
    const a = inOld[b] ?? -1;
    let length = 0;
    while (a !== -1 && isCopy(b + length, a + length)) length++;
    if (length === 0) continue;
    let [first, end] = [b, b + length + GRAM - 1];
    while (isSame(a + first - 1 - b, first - 1)) first--;
    while (isSame(a + end - b, end)) end++;
    if (isSure(now, first, end)) for (let at = first; at < end; at++) copyOf[at] = a + at - b;
    b = Math.max(b + length, end) - 1;
  }
  // Which of two copies is the one that was put in is decided later (slideRuns): the first one is one too.
  for (const a of copyOf.slice()) {
    const first = to[a] ?? -1;
    if (first !== -1) copyOf[first] = a;
  }
  return copyOf;
}

/** What crossing a token on the way from a seed costs: a claim from the same sentence is better than one from another line. */
const costOf = (kind: number | undefined): number => (kind === KIND_LINE_END ? 2 : kind === KIND_STOP ? 1 : 0);

interface Claim {
  a: number;
  b: number;
  cost: number;
}

/**
 * Goes on from the seeds while the tokens agree. Where two seeds claim a token for different partners, the one without a
 * sentence's or line's end between wins; between equals: a token of the new text that could be either of two old ones is
 * left out, and of two copies of an old one the first is taken.
 */
function extend(old: Tokens, now: Tokens, map: Mapping): void {
  const claims: Claim[] = [];
  const claimFrom = (a: number, b: number, step: 1 | -1): void => {
    let cost = 0;
    let [x, y] = [a + step, b + step];
    if (step === 1) cost = costOf(old.kinds[a]);
    while (
      x >= 0 &&
      y >= 0 &&
      x < old.ids.length &&
      y < now.ids.length &&
      map.to[x] === -1 &&
      map.from[y] === -1 &&
      old.ids[x] === now.ids[y]
    ) {
      if (step === -1) cost = Math.max(cost, costOf(old.kinds[x]));
      claims.push({ a: x, b: y, cost });
      if (step === 1) cost = Math.max(cost, costOf(old.kinds[x]));
      x += step;
      y += step;
    }
  };
  if (old.ids.length > 0 && now.ids.length > 0) {
    if (map.to[0] === -1) claimFrom(-1, -1, 1);
    if (map.to[old.ids.length - 1] === -1) claimFrom(old.ids.length, now.ids.length, -1);
  }
  for (let a = 0; a < old.ids.length; a++) {
    const b = map.to[a] ?? -1;
    if (b === -1) continue;
    if (map.to[a + 1] === -1) claimFrom(a, b, 1);
    if (map.to[a - 1] === -1) claimFrom(a, b, -1);
  }
  settle(claims, map);
}

function settle(claims: readonly Claim[], map: Mapping): void {
  const least = new Map<number, number>();
  for (const { b, cost } of claims) least.set(b, Math.min(cost, least.get(b) ?? cost));
  const rivals = new Map<number, number>();
  const contested = new Set<number>();
  for (const { a, b, cost } of claims) {
    if (cost !== least.get(b)) continue;
    const rival = rivals.get(b);
    if (rival !== undefined && rival !== a) contested.add(b);
    rivals.set(b, a);
  }
  const good = claims.filter(({ b, cost }) => cost === least.get(b) && !contested.has(b));
  for (const { a, b } of good.sort((one, other) => one.cost - other.cost)) {
    if (map.to[a] !== -1 || map.from[b] !== -1) continue;
    map.to[a] = b;
    map.from[b] = a;
  }
}

/**
 * Of a line that was taken out, what its neighbour in the text also ends in ("… may have been taken.") seems to stand there
 * still. So part of a line that was reached only over a line's end, and has nothing in it that stands once in both texts, is
 * not sure.
 */
function dropOverhangs(old: Tokens, { to, from }: Mapping, isSeed: Uint8Array): void {
  const isRun = (a: number): boolean => to[a] !== -1 && to[a] === (to[a - 1] ?? -1) + 1;
  const drop = (start: number, end: number): void => {
    if (isSeed.subarray(start, end).includes(1)) return;
    for (let at = start; at < end; at++) {
      from[to[at] ?? -1] = -1;
      to[at] = -1;
    }
  };
  for (let start = 0; start < to.length; ) {
    let end = start + 1;
    while (end < to.length && isRun(end)) end++;
    if (to[start] !== -1) {
      const ends = [];
      for (let at = start; at < end; at++) if (old.kinds[at] === KIND_LINE_END) ends.push(at);
      const [first, last] = [ends[0], ends.at(-1)];
      const isLineStart = start === 0 || old.kinds[start - 1] === KIND_LINE_END;
      const isLineEnd = end === to.length || old.kinds[end] === KIND_LINE_END;
      if (last !== undefined && !isLineEnd) drop(last + 1, end);
      if (first !== undefined && !isLineStart) drop(start, first);
    }
    start = end;
  }
}

/** Takes out the runs that are too short to be sure. */
function dropWeak(old: Tokens, { to, from }: Mapping, inSameLine: Uint8Array): void {
  for (let a = 0; a < to.length; ) {
    const b = to[a] ?? -1;
    let end = a + 1;
    while (b !== -1 && end < to.length && to[end] === b + end - a) end++;
    if (b !== -1 && !isSure(old, a, end) && !inSameLine.subarray(a, end).includes(1)) {
      for (let at = a; at < end; at++) {
        from[to[at] ?? -1] = -1;
        to[at] = -1;
      }
    }
    a = end;
  }
}

function isSure({ starts, ends, kinds }: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) if (kinds[at] === KIND_WORD) words++;
  return words >= RUN_WORDS && (ends[to - 1] ?? 0) - (starts[from] ?? 0) >= RUN_CHARS;
}
