/** The unit that ticks count in. */
export type TickUnit = 'clock' | 'day' | 'month' | 'year';

/** What a tick says: its own words, and those that hold until they change ("2018" under "Sep"). */
export interface TickWords {
  words: string;
  context: string;
}

/** Words for a moment, in minutes since 1970-01-01T00:00. */
export type SayTick = (minute: number, unit: TickUnit) => TickWords;

const MINUTE = 60_000;

/**
 * Ticks in the words of a locale. English days lead their months and months have three letters, as in the list.
 * @param locale BCP 47
 */
export function sayTicks(locale: string): SayTick {
  // The times have no zone; UTC carries their fields through Intl unshifted.
  const format = (options: Intl.DateTimeFormatOptions, own = locale) => {
    const formatter = new Intl.DateTimeFormat(own, { timeZone: 'UTC', ...options });
    return (minute: number): string => formatter.format(new Date(minute * MINUTE));
  };
  const isEnglish = /^en\b/i.test(locale);
  const clock = format({ hour: 'numeric', minute: '2-digit', ...(isEnglish ? { hour12: true } : {}) });
  // British Intl writes "Sept" beside three-letter months; American writes "Sep".
  const month = format({ month: 'short' }, isEnglish ? 'en-US' : locale);
  const number = format({ day: 'numeric' }, isEnglish ? 'en-US' : locale);
  const dayAndMonth = format({ day: 'numeric', month: 'short' });
  const day = (minute: number): string => (isEnglish ? `${number(minute)} ${month(minute)}` : dayAndMonth(minute));
  const fullDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const year = (minute: number): string => {
    const full = new Date(minute * MINUTE).getUTCFullYear();
    return full > 0 ? String(full) : `${1 - full} BCE`;
  };
  return (minute, unit) => {
    switch (unit) {
      case 'clock':
        return {
          words: isEnglish ? clock(minute).toLowerCase().replace(/\s/g, ' ') : clock(minute),
          context: isEnglish ? `${day(minute)} ${year(minute)}` : fullDay(minute),
        };
      case 'day':
        return { words: day(minute), context: year(minute) };
      case 'month':
        return { words: month(minute), context: year(minute) };
      case 'year':
        return { words: year(minute), context: '' };
    }
  };
}
