import type { Block } from '../../model.ts';
import type { Located } from './resolveAll.ts';

/** Longest line without a full stop that is taken for a heading where the page has none. */
const HEADING = 90;

/**
 * How far a date carries its year: `lasting` through the document, `passing` to the end of its paragraph, `aside` not
 * at all. A bare year is often background ("the 1976 elections", "since 1882"); one that opens a sentence or stands
 * in a heading is the story's own.
 */
export function yearWeight(item: Located, block: Block, text: string): 'lasting' | 'passing' | 'aside' {
  const { stated } = item;
  if (stated.form === 'era') return 'passing';
  if (
    stated.form !== 'date' ||
    stated.year === undefined ||
    stated.month !== undefined ||
    stated.numbers ||
    stated.season !== undefined ||
    stated.quarter !== undefined
  )
    return 'lasting';
  const lead = text.slice(Math.max(block.start, item.start - 24), item.start);
  if (/\b(?:since|before|until|till|prior to|than) $/i.test(lead)) return 'aside';
  const words = text.slice(block.start, block.end);
  if (block.kind === 'heading' || (words.length <= HEADING && !/[.!?]\s*$/.test(words))) return 'lasting';
  return /(?:^|[.!?;:]["”’)\]]* |\n)(?:In|During|By|Throughout|Through|Early in|Late in|Of)? ?$/.test(lead) ||
    /^In\b|^By\b/.test(lead.trimStart())
    ? 'lasting'
    : 'passing';
}
