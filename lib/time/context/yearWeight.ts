import type { Block } from '../../model.ts';
import type { Stated } from '../stated.ts';
import type { Located } from './located.ts';

/** Longest line without a full stop that is taken for a heading where the page has none. */
const HEADING = 90;

/**
 * How far a date carries its year: `lasting` through the document, `passing` to the end of its paragraph, `aside` not
 * at all. A bare year is often background ("the 1976 elections", "since 1882"); one that opens a sentence or stands
 * in a heading is the story's own.
 * @param jump years from the year the text was in.
 */
export function yearWeight(item: Located, block: Block, text: string, jump: number): 'lasting' | 'passing' | 'aside' {
  const { stated } = item;
  if (stated.form === 'era') return 'passing';
  const heading = block.kind === 'heading' || isHeading(text.slice(block.start, block.end));
  const lead = text.slice(Math.max(block.start, item.start - 24), item.start);
  if (BIRTH.test(lead)) return 'aside';
  const opens = OPENS.test(lead) || /^(?:In|By)\b/.test(lead.trimStart());
  if (heading) return 'lasting';
  if (isBareYear(stated.form === 'range' ? stated.to : stated)) {
    if (/\b(?:since|before|until|till|prior to|than) $/i.test(lead)) return 'aside';
    return opens && stated.form === 'date' ? 'lasting' : 'passing';
  }
  // "patients seen since the fall of 2019" tells how far back, not when the story goes on.
  if (Math.abs(jump) >= ASIDE && /\bsince (?:(?:at least|about|around|as early as) )?$/i.test(lead)) return 'aside';
  // Years away from the story and not at a sentence's head: a look back or ahead.
  return Math.abs(jump) >= FAR && !opens ? 'passing' : 'lasting';
}

/** This many years from the story so far is a look aside. */
const FAR = 3;

/** A day of birth is a datum, not a day of the story. */
const BIRTH = /\b(?:D\.?O\.?B\.?|date of birth|birth ?dates?)\b[^\n]{0,16}$/i;

/** After "since", this many. */
const ASIDE = 2;

const OPENS = /(?:^|[.!?;:]["”’)\]]* |\n)(?:In|On|During|By|Throughout|Through|Early in|Late in|Of)? ?$/;

const isHeading = (words: string): boolean => words.length <= HEADING && !/[.!?]\s*$/.test(words);

function isBareYear(stated: Stated): boolean {
  if (stated.form !== 'date' || stated.year === undefined) return false;
  return stated.month === undefined && !stated.numbers && stated.season === undefined && stated.quarter === undefined;
}
