import { fromEpochMinute } from '../time/bounds.ts';
import { printerFor } from '../time/printer.ts';
import type { Words } from '../words/words.ts';

/** The unit that ticks count in. */
export type TickUnit = 'clock' | 'day' | 'month' | 'year';

/** What a tick says: its own words, and those that hold until they change ("2018" under "Sep"). */
export interface TickWords {
  words: string;
  context: string;
}

/** Words for a moment, in minutes since 1970-01-01T00:00. */
export type SayTick = (minute: number, unit: TickUnit) => TickWords;

/** Ticks in the words of a language, as the list writes its dates. */
export function sayTicks(words: Words): SayTick {
  const print = printerFor(words);
  return (minute, unit) => {
    const local = fromEpochMinute(minute);
    switch (unit) {
      case 'clock':
        return { words: print.clock(local), context: print.day(local) };
      case 'day':
        return { words: print.day(local, false), context: print.year(local) };
      case 'month':
        return { words: print.month(local, false), context: print.year(local) };
      case 'year':
        return { words: print.year(local), context: '' };
    }
  };
}
