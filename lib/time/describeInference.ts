import type { Inference, InferenceSource, InferredPart } from '../model.ts';

const WHAT: Record<InferredPart, string> = {
  year: 'year taken from',
  month: 'month taken from',
  day: 'day taken from',
  date: 'counted from',
  order: 'order of day and month taken from',
  zone: 'time zone taken from',
};

const FROM: Record<InferenceSource, string> = {
  'this-sentence': 'the same sentence',
  'sentence-before': 'the sentence before',
  'item-above': 'the item above',
  'row-above': 'the row above',
  'this-row': 'the same row',
  heading: 'the heading',
  section: 'the head of this part',
  'text-before': 'the text above',
  'text-after': 'the text below',
  published: 'the published date',
  modified: 'the date of the last update',
  language: 'the language of the page',
  address: 'the address of the site',
  reader: 'your setting',
};

/** Words quoted in full up to this length, in UTF-16 units: a date is shorter, a statement of the time zone is not. */
const LONGEST_QUOTE = 48;

/**
 * One inference in plain words, to follow "Inferred: ": "year taken from the item above (‘9/27/18’)", "counted from
 * ‘September 21’ in the sentence before", "year of its end taken from the published date".
 */
export function describeInference({ what, from, words, end }: Inference): string {
  const verb =
    end === undefined
      ? WHAT[what]
      : what === 'date'
        ? `${end} ${WHAT[what]}`
        : WHAT[what].replace(' taken from', ` of its ${end} taken from`);
  const quoted = words === undefined ? null : `‘${shorten(words)}’`;
  if (quoted === null) return `${verb} ${FROM[from]}`;
  return what === 'date'
    ? `${verb} ${quoted} ${from === 'section' ? 'at' : 'in'} ${FROM[from]}`
    : `${verb} ${FROM[from]} (${quoted})`;
}

const shorten = (words: string): string =>
  words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
