import { alignTexts } from '../../../lib/anchor/alignTexts.ts';
import { anchorTarget } from '../../../lib/anchor/anchorTarget.ts';
import { describeTarget } from '../../../lib/anchor/describeTarget.ts';
import { generator, markedIn } from './marked.ts';
import { publishAgain } from './publisherEdits.ts';

type Rates = Parameters<typeof publishAgain>[1];

export interface FoundAgain {
  /** Quotes whose words still stand, and those of them that were found there, or put elsewhere. */
  standing: number;
  found: number;
  elsewhere: number;
  /** Quotes whose words are gone, and those of them that were placed all the same. */
  gone: number;
  placed: number;
}

/** Edits each text `rounds` times as a publisher would and looks for `quotes` marked stretches in every new one. */
export function findPublished(
  texts: readonly string[],
  rates: Rates,
  { rounds, quotes, seed }: { rounds: number; quotes: number; seed: number },
): FoundAgain {
  const random = generator(seed);
  const counts: FoundAgain = { standing: 0, found: 0, elsewhere: 0, gone: 0, placed: 0 };
  for (const before of texts) {
    for (let round = 0; round < rounds; round++) {
      const edited = publishAgain(before, rates, random);
      const alignment = alignTexts(before, edited.text);
      for (let quote = 0; quote < quotes; quote++) {
        const span = markedIn(before, random);
        const fate = edited.fateOf(span);
        const place = anchorTarget(edited.text, describeTarget(before, span), alignment)?.span ?? null;
        if (fate.kind === 'gone') counts.gone++;
        if (fate.kind === 'gone' && place) counts.placed++;
        if (fate.kind !== 'standing') continue;
        counts.standing++;
        if (place && fate.places.some(({ start, end }) => start === place.start && end === place.end)) counts.found++;
        else if (place && edited.shareFrom(place, span) < 0.5) counts.elsewhere++;
      }
    }
  }
  return counts;
}
