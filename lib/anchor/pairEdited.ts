import type { BlockPair } from './alignBlocks.ts';

/** Below this share of common words two blocks are two blocks, not one that was edited. */
const LIKENESS_FLOOR = 0.5;
/** The best partner must be better than the next by this much; standing in the same place counts for as much. */
const MARGIN = 0.1;
const ROUNDING = 1e-9;
/** A word in more blocks than this does not tell them apart. */
const COMMON_WORD = 8;
/** Blocks beside the same neighbours are compared whatever their words, up to so many in a gap on either side. */
const GAP = 12;

interface Scored extends BlockPair {
  /** The likeness, and `MARGIN` more for a block whose neighbour (or the text's edge) is the same on a side at least. */
  score: number;
}

/**
 * Pairs blocks whose words changed, among those that have no partner yet. Compared are blocks that share a rare word, and
 * blocks in the same gap between two paired ones.
 * @param partner what is paired already, by number
 */
export function pairEdited(
  old: readonly string[],
  now: readonly string[],
  partner: ReadonlyMap<number, number>,
): BlockPair[] {
  const taken = new Set(partner.values());
  const rest = [...old.keys()].filter((a) => !partner.has(a) && old[a] !== '');
  const free = [...now.keys()].filter((b) => !taken.has(b) && now[b] !== '');
  const words = new Map(free.map((b) => [b, countWords(now[b] ?? '')]));
  const holders = holdersOf(words);
  const standsThere = (a: number, b: number): boolean =>
    [-1, 1].some(
      (step) => partner.get(a + step) === b + step || (isOutside(old, a + step) && isOutside(now, b + step)),
    );

  const candidates = rest.flatMap((a) => {
    const own = countWords(old[a] ?? '');
    const near = new Set(gapMates(a, old, now, partner, taken));
    for (const word of own.keys()) for (const b of holders.get(word) ?? []) near.add(b);
    return [...near].flatMap((b): Scored[] => {
      const likeness = commonShare(own, words.get(b) ?? new Map());
      if (likeness < LIKENESS_FLOOR) return [];
      return [{ before: a, after: b, likeness, score: likeness + (standsThere(a, b) ? MARGIN : 0) }];
    });
  });
  const [byOld, byNow] = [topTwo(candidates, 'before'), topTwo(candidates, 'after')];
  return candidates
    .filter((one) => leads(one, byOld.get(one.before)) && leads(one, byNow.get(one.after)))
    .map(({ score: _, ...pair }) => pair);
}

const isOutside = (blocks: readonly string[], index: number): boolean => index < 0 || index >= blocks.length;

function holdersOf(words: ReadonlyMap<number, ReadonlyMap<string, number>>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [block, counts] of words) {
    for (const word of counts.keys()) {
      const known = holders.get(word);
      if (known) known.push(block);
      else holders.set(word, [block]);
    }
  }
  for (const [word, blocks] of holders) if (blocks.length > COMMON_WORD) holders.delete(word);
  return holders;
}

/** The unpaired blocks that follow the nearest paired block before `a`, and those before the nearest after it. */
function* gapMates(
  a: number,
  old: readonly string[],
  now: readonly string[],
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): Generator<number> {
  for (const step of [-1, 1]) {
    let fence = a + step;
    while (Math.abs(fence - a) <= GAP && !partner.has(fence) && !isOutside(old, fence)) fence += step;
    const outer = partner.get(fence) ?? (fence < 0 ? -1 : fence >= old.length ? now.length : null);
    if (outer === null) continue;
    for (let away = 1; away <= GAP; away++) {
      const b = outer - step * away;
      if (isOutside(now, b) || taken.has(b)) break;
      if (now[b] !== '') yield b;
    }
  }
}

type Best = [best: number, next: number];

function topTwo(candidates: readonly Scored[], side: 'before' | 'after'): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const one of candidates) {
    const known = best.get(one[side]) ?? [0, 0];
    if (one.score > known[0]) best.set(one[side], [one.score, known[0]]);
    else if (one.score > known[1]) best.set(one[side], [known[0], one.score]);
  }
  return best;
}

const leads = ({ score }: Scored, best: Best | undefined): boolean =>
  best !== undefined && score === best[0] && best[0] - best[1] >= MARGIN - ROUNDING;

function countWords(block: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of block.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Dice's share: twice the words in common over all words. */
function commonShare(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0];
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
