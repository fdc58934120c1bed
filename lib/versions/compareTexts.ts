import { alignBlocks } from '../anchor/alignBlocks.ts';
import type { Span } from '../model.ts';
import { risingIn } from './risingIn.ts';
import { linesOf, sentencesIn, type Unit } from './sentencesOf.ts';

/** A sentence that is not as it was, or a whole paragraph that stands elsewhere. */
export type TextChange =
  | { kind: 'changed'; before: Span; after: Span }
  | { kind: 'added'; before: null; after: Span }
  | { kind: 'removed'; before: Span; after: null }
  | { kind: 'moved'; before: Span; after: Span };

interface Row {
  change: TextChange;
  /** Where it stands in the new text; of what was removed, where it would. */
  at: number;
}

/**
 * What of a text's words a later version of it has otherwise, sentence by sentence, in the order of the later one. White
 * space, typography, how sentences are put into paragraphs, and lines of the page's furniture are no change. Time grows
 * with the texts, not with their product.
 */
export function compareTexts(before: string, after: string): TextChange[] {
  const [oldLines, lines] = [linesOf(before), linesOf(after)];
  const same = pairsOf(oldLines, lines).filter(({ likeness }) => likeness === 1);
  const moved = movedAmong(same);
  // Sentences of what is not the same: one may have gone from one paragraph into another.
  const [kept, keptNow] = [new Set(same.map((pair) => pair.before)), new Set(same.map((pair) => pair.after))];
  const old = sentencesIn(before, leave(oldLines, kept));
  const now = sentencesIn(after, leave(lines, keptNow));
  const pairs = pairsOf(old, now);
  const [paired, pairedNow] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.after))];
  const fixed = [...same.filter((pair) => !moved.has(pair)), ...pairs].sort((a, b) => a.before.start - b.before.start);
  const placed = (at: number): number => lastBefore(fixed, at)?.after.end ?? 0;

  const rows: Row[] = [
    ...[...moved].map((pair) => rowOf({ kind: 'moved', before: spanOf(pair.before), after: spanOf(pair.after) })),
    ...pairs
      .filter(({ likeness }) => likeness < 1)
      .map((pair) => rowOf({ kind: 'changed', before: spanOf(pair.before), after: spanOf(pair.after) })),
    ...leave(now, pairedNow).map((unit) => rowOf({ kind: 'added', before: null, after: spanOf(unit) })),
    ...leave(old, paired).map((unit): Row => {
      return { change: { kind: 'removed', before: spanOf(unit), after: null }, at: placed(unit.start) };
    }),
  ];
  rows.sort((a, b) => a.at - b.at || (a.change.before?.start ?? 0) - (b.change.before?.start ?? 0));
  return rewritten(rows, after);
}

const rowOf = (change: Exclude<TextChange, { kind: 'removed' }>): Row => ({ change, at: change.after.start });
const spanOf = ({ start, end }: Span): Span => ({ start, end });
const leave = (units: readonly Unit[], taken: ReadonlySet<Unit>): Unit[] => units.filter((unit) => !taken.has(unit));

interface Pair {
  before: Unit;
  after: Unit;
  likeness: number;
}

function pairsOf(before: readonly Unit[], after: readonly Unit[]): Pair[] {
  const words = (units: readonly Unit[]): string[] => units.map((unit) => unit.words);
  return alignBlocks(words(before), words(after)).flatMap((pair): Pair[] => {
    const [from, to] = [before[pair.before], after[pair.after]];
    // Words alone are counted where blocks are paired: in another order they are another sentence.
    const likeness = from?.words === to?.words ? 1 : Math.min(pair.likeness, 0.99);
    return from && to ? [{ before: from, after: to, likeness }] : [];
  });
}

/** The fewest paragraphs that must have been moved for the rest to stand in their old order. */
function movedAmong(same: readonly Pair[]): Set<Pair> {
  const inOrder = new Set(risingIn(same.map(({ after }) => after.start)));
  return new Set(same.filter((_, index) => !inOrder.has(index)));
}

/** The last pair whose old part begins before an offset; `pairs` are in that order. */
function lastBefore(pairs: readonly Pair[], at: number): Pair | undefined {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.before.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return pairs[low - 1];
}

/** One sentence gone and one come in the very same place are one that was written anew. */
function rewritten(rows: readonly Row[], after: string): TextChange[] {
  const changes: TextChange[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const [row, next] = [rows[index]?.change, rows[index + 1]?.change];
    if (!row) continue;
    const at = rows[index]?.at ?? 0;
    const isAlone = rows[index - 1]?.at !== at && rows[index + 2]?.change.kind !== 'added';
    if (
      row.kind === 'removed' &&
      next?.kind === 'added' &&
      isAlone &&
      after.slice(at, next.after.start).trim() === ''
    ) {
      changes.push({ kind: 'changed', before: row.before, after: next.after });
      index += 1;
    } else {
      changes.push(row);
    }
  }
  return changes;
}
