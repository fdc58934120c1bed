const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** One group: an hour in words. */
export const HOUR_WORD = `(${HOURS.join('|')})`;

/** 1–12. */
export const hourOfWord = (word: string): number => HOURS.indexOf(word.toLowerCase()) + 1;
