import type { Precision, TimeRelation } from '../../model.ts';

/** The preposition right before an expression; longer ones first. */
const RELATIONS: [words: RegExp, relation: TimeRelation][] = [
  [/(?:no later than|not later than|on or before|at the latest|latest by)\s*$/i, 'by'],
  [/\b(?:by|bis zum|bis|d['’]ici(?: au| le| à)?|antes del?|a más tardar el)\s*$/i, 'by'],
  [/\b(?:prior to|before|ahead of|vor dem|vor|avant(?: le)?|prima del)\s*$/i, 'before'],
  [/\b(?:after|following|nach dem|nach|après(?: le)?|después del?|depois de|dopo il)\s*$/i, 'after'],
  [
    /\b(?:since|starting(?: (?:on|in|from))?|beginning(?: (?:on|in))?|from|effective|as early as|seit(?: dem)?|ab(?: dem)?|depuis(?: le)?|à partir du|desde(?: el)?|dal|sinds)\s*$/i,
    'since',
  ],
  [
    /\b(?:until|till|'til|through|thru|up to|up until|jusqu['’]au|jusqu['’]à|hasta(?: el)?|até(?: o)?|fino al)\s*$/i,
    'until',
  ],
];

/** Longest preposition looked for, in UTF-16 units. */
const WINDOW = 28;

/**
 * How the text relates what happened to the time: "by", "since"; otherwise the preposition that fits the
 * precision.
 * @param from where its block begins: a preposition in the block before is not its own.
 */
export function relationBefore(text: string, start: number, from: number, precision: Precision): TimeRelation {
  const words = text
    .slice(Math.max(from, start - WINDOW), start)
    .replace(/(?:\bat least|\bthe|\ble|\bdem|\bel)\s+$/i, '');
  const found = RELATIONS.find(([pattern]) => pattern.test(words));
  if (found) return found[1];
  if (precision === 'minute' || precision === 'hour') return 'at';
  return precision === 'day' ? 'on' : 'in';
}
