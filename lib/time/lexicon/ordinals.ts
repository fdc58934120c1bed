const SIMPLE = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/** One group: 3rd, third, twenty-first, last, final. */
export const ORDINAL = `(\\d{1,2}(?:st|nd|rd|th)|twenty-(?:first|second|third|fourth|fifth)|${SIMPLE.join('|')}|last|final|latter)`;

/** 1 for first; -1 for last, final and latter; null for what is no ordinal. */
export function ordinalNumber(word: string): number | null {
  const text = word.toLowerCase();
  const figures = /^\d+/.exec(text);
  if (figures) return Number(figures[0]);
  if (text === 'last' || text === 'final' || text === 'latter') return -1;
  if (text.startsWith('twenty-')) return 20 + SIMPLE.indexOf(text.slice(7)) + 1;
  const index = SIMPLE.indexOf(text);
  return index < 0 ? null : index + 1;
}
