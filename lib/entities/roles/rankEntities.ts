import type { Entity } from '../../model.ts';
import { expression } from '../expression.ts';

/** Sentences that tell the reader what to do: who stands only there is no party to the incident. */
const ADVICE =
  /\b(?:credit (?:reports?|freeze|monitoring|bureaus?|reporting agenc\w+)|fraud alerts?|security freeze|identity theft|toll[- ]free|file a (?:police )?report|(?:file|submit) a complaint|complain to|advises|place a|obtain a|free copy|call us|contact (?:us|the)|visit (?:www|our|the)|monitor your|recommends? that you|you (?:may|can|should) )\b/i;

/**
 * Entities in the order a reader wants them: what the incident is about, in order of first mention, then what stands
 * only in advice to the reader (the FTC, the credit bureaus, hotlines), then other addresses and numbers.
 */
export function rankEntities(text: string, entities: readonly Entity[]): Entity[] {
  const ranked = entities.map((entity) => ({
    entity,
    rank: isInAdviceOnly(text, entity) ? 1 : entity.type === 'CONTACT' ? 2 : 0,
  }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entity }) => entity);
}

/** Whether a name stands only where the reader is told what to do: it is no party to the incident. */
export function isInAdviceOnly(text: string, { type, mentions }: Entity): boolean {
  if (type !== 'ORG' && type !== 'CONTACT' && type !== 'PLACE') return false;
  return mentions.every(({ start, end }) => ADVICE.test(sentenceAround(text, start, end)));
}

const SENTENCES_AFTER = expression(String.raw`(?:\n|[.?!] (?=\p{Lu})).*$`, 's');

const SENTENCES_BEFORE = expression(String.raw`^.*(?:\n|[.?!] (?=\p{Lu}))`, 's');

/** The sentence around a mention, at most 300 characters to either side. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 300), start).replace(SENTENCES_BEFORE, '');
  const after = text.slice(end, end + 300).replace(SENTENCES_AFTER, '');
  return before + text.slice(start, end) + after;
}
