import type { TextLanguage } from '../language/languageOf.ts';
import type { Span } from '../model.ts';
import { type Barrier, findBarriers } from './barriers.ts';

/** A boundary no stronger than this divides: semicolons and bullets part whole sentences. */
const PARTS_SENTENCES = 0.2;

/** How a sentence falls into clauses: its boundaries, and the clause of each date group. */
export interface Cuts {
  barriers: readonly Barrier[];
  clauses: readonly Span[];
}

/** The boundaries of a sentence, and what of it belongs to each date group. */
export function cutSentence(text: string, sentence: Span, groups: readonly Span[], language: TextLanguage): Cuts {
  const barriers = findBarriers(text, sentence, groups, language);
  return { barriers, clauses: cutClauses(text, sentence, groups, barriers) };
}

/**
 * Cuts one sentence into one stretch per date group: between two groups the cut lies at the strongest clause boundary, or
 * directly behind the earlier group where there is none.
 * @param groups in text order, inside the sentence
 * @param barriers of the sentence, from `findBarriers`
 * @returns as many spans, in order, which together cover the sentence
 */
export function cutClauses(
  text: string,
  sentence: Span,
  groups: readonly Span[],
  barriers: readonly Barrier[],
): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1];
    const end = next ? cutBetween(text, group, next, barriers) : sentence.end;
    clauses.push({ start, end });
    start = end;
  }
  return clauses;
}

function cutBetween(text: string, group: Span, next: Span, barriers: readonly Barrier[]): number {
  const between = barriers.filter(({ at }) => at >= group.end && at < next.start);
  let cut = { at: group.end, pass: 1 };
  for (const barrier of outsideBrackets(text, between)) {
    // Of equally strong boundaries the first counts: what follows it is nearer to the later date.
    if (barrier.pass < cut.pass) cut = barrier;
  }
  return cut.at;
}

/** The barriers that stand in no bracket closed among them, nor are such a bracket. */
export function outsideBrackets(text: string, barriers: readonly Barrier[]): Barrier[] {
  const kept: Barrier[] = [];
  const open: number[] = [];
  for (const barrier of barriers) {
    const mark = text.charAt(barrier.at);
    const opened = mark === ')' ? open.pop() : undefined;
    if (opened !== undefined) {
      kept.length = opened;
      continue;
    }
    if (mark === '(') open.push(kept.length);
    kept.push(barrier);
  }
  return kept;
}

/** The part of a clause between the semicolons around its dates, for a label. */
export function narrowClause(clause: Span, dates: Span, barriers: readonly Barrier[]): Span {
  let { start, end } = clause;
  for (const { at, pass } of barriers) {
    if (pass > PARTS_SENTENCES) continue;
    if (at < dates.start && at >= start) start = at + 1;
    if (at >= dates.end && at < end) end = at;
  }
  return { start, end };
}
