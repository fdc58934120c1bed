/** The three types of name that the tagger knows; every other type comes from patterns and lists. */
export const NAME_TYPES = ['ORG', 'PERSON', 'PLACE'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * BILOU: 0 is Outside; then Begin, Inside, Last, Unit for each type in the order of `NAME_TYPES`.
 * Label = 1 + 4 × type + place.
 */
export const LABELS = 1 + 4 * NAME_TYPES.length;
const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;

const typeOf = (label: number): number => (label - 1) >> 2;
const placeOf = (label: number): number => (label - 1) & 3;
const opensName = (label: number): boolean =>
  label !== OUTSIDE && (placeOf(label) === BEGIN || placeOf(label) === UNIT);
const closesName = (label: number): boolean =>
  label !== OUTSIDE && (placeOf(label) === LAST || placeOf(label) === UNIT);

/** Whether a label may start a sentence. */
export const canStart = (label: number): boolean => label === OUTSIDE || opensName(label);
/** Whether a label may end a sentence. */
export const canEnd = (label: number): boolean => label === OUTSIDE || closesName(label);

/** Whether `next` may follow `label`: a name once begun goes on with its own type until its last token. */
export function canFollow(label: number, next: number): boolean {
  const between = label === OUTSIDE || closesName(label);
  if (between) return next === OUTSIDE || opensName(next);
  return next !== OUTSIDE && !opensName(next) && typeOf(label) === typeOf(next);
}

/** Label pairs that may stand beside each other, as [label, next]. */
export const FOLLOWS: readonly (readonly [number, number])[] = Array.from({ length: LABELS * LABELS }, (_, i) => {
  return [Math.floor(i / LABELS), i % LABELS] as const;
}).filter(([label, next]) => canFollow(label, next));

/** A name over tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenSpan {
  from: number;
  to: number;
  type: NameType;
}

/** The labels of a sentence of `length` tokens with these names; names do not overlap. */
export function encodeLabels(length: number, names: readonly TokenSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, type } of names) {
    const base = 1 + 4 * NAME_TYPES.indexOf(type);
    if (to - from === 1) labels[from] = base + UNIT;
    else {
      labels.fill(base + INSIDE, from, to);
      labels[from] = base + BEGIN;
      labels[to - 1] = base + LAST;
    }
  }
  return labels;
}

/** The names that well-formed labels spell. */
export function decodeLabels(labels: Uint8Array): TokenSpan[] {
  const names: TokenSpan[] = [];
  let from = 0;
  labels.forEach((label, at) => {
    if (opensName(label)) from = at;
    const type = NAME_TYPES[typeOf(label)];
    if (closesName(label) && type) names.push({ from, to: at + 1, type });
  });
  return names;
}
