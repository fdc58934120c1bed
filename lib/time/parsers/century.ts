import { CUE } from '../cues.ts';
import { ORDINAL, ordinalNumber } from '../lexicon/ordinals.ts';
import { timeParser } from '../timeParser.ts';

/** the 20th century; the twenty-first century; the 4th century BC. */
export const century = timeParser({
  needs: CUE.era,
  pattern: new RegExp(`(?:the )?${ORDINAL}[- ]century(?: (BCE?|B\\.C\\.(?:E\\.)?))?(?!\\w)`, 'i'),
  read(match) {
    const number = ordinalNumber(match[1] ?? '');
    if (number === null || number < 1 || number > 21) return null;
    const year = (number - 1) * 100;
    return {
      stated:
        match[2] === undefined
          ? { form: 'era', unit: 'century', year }
          : { form: 'era', unit: 'century', year, bce: true },
    };
  },
});
