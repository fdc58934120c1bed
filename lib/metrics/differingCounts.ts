import type { CountBound, EntityMention } from '../model.ts';
import type { Account } from './account.ts';
import { type Disagreement, statementAt } from './disagreement.ts';
import { isRevised } from './tellsSame.ts';

/**
 * Counts further apart than this are parts and wholes, or two things: 11,406 patients and 8,093 of them. Slips of the pen
 * (2,137 for 2,317) stay within it.
 */
const MOST_APART = 1.1;
/** "About 2,300" and "2,317" agree. */
const ABOUT = 0.05;

/** Every two of so many are compared. */
const MOST_COUNTS = 200;

interface Count {
  value: number;
  bound: CountBound | null;
  /** What is counted: "customers". */
  noun: string;
  mention: EntityMention;
}

/**
 * Two counts of the same people that cannot both be right: the same noun, nearly the same number, in two sentences of
 * which neither says that a number was put right, and neither a rounded form of the other.
 */
export function differingCounts({ article, entities }: Account): Disagreement[] {
  const counts = entities
    .filter(({ type }) => type === 'COUNT_AFFECTED')
    .flatMap(({ mentions }) => mentions.flatMap(countOf))
    .slice(0, MOST_COUNTS);
  const found: Disagreement[] = [];
  const seen = new Set<string>();
  for (const [index, a] of counts.entries()) {
    for (const b of counts.slice(index + 1)) {
      const key = [a.value, b.value].toSorted((x, y) => x - y).join(' ');
      if (seen.has(key) || !canBeOneCount(a, b) || agree(a, b)) continue;
      const statements = [a, b].map(({ mention }) => statementAt(article, mention));
      const [one, other] = statements;
      if (!one || !other || one.quoteSpan.start === other.quoteSpan.start) continue;
      if (isRevised(one.quote) || isRevised(other.quote)) continue;
      seen.add(key);
      found.push({ type: 'counts', verdict: 'contradicts', statements });
    }
  }
  return found;
}

function countOf(mention: EntityMention): Count[] {
  const value = Number(mention.canonical);
  const noun = /\p{L}+$/u.exec(mention.text.toLowerCase())?.[0] ?? '';
  return Number.isFinite(value) && noun !== '' ? [{ value, bound: mention.bound ?? null, noun, mention }] : [];
}

function canBeOneCount(a: Count, b: Count): boolean {
  if (a.value === b.value || a.noun !== b.noun || Math.min(a.value, b.value) < 100) return false;
  return Math.max(a.value, b.value) / Math.min(a.value, b.value) <= MOST_APART;
}

/** Whether both can be true of one number: within their bounds, or one of them rounded. */
function agree(a: Count, b: Count): boolean {
  return holds(a, b.value) || holds(b, a.value) || isRounded(a.value, b.value) || isRounded(b.value, a.value);
}

function holds({ value, bound }: Count, other: number): boolean {
  switch (bound) {
    case 'at-least':
      return other >= value;
    case 'at-most':
      return other <= value;
    case 'about':
      return Math.abs(other - value) <= value * ABOUT;
    case null:
      return other === value;
  }
}

/** 2,300 of 2,317: fewer figures that count, and no further off than half of its last one. */
function isRounded(rough: number, exact: number): boolean {
  const zeros = /0*$/.exec(String(rough))?.[0].length ?? 0;
  return zeros > 0 && Math.abs(rough - exact) < 10 ** zeros;
}
