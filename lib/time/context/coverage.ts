/** How far before a date the words are looked for that say it bounds records, not the story; UTF-16 units. */
export const COVERAGE_REACH = 64;

const DATA = '(?:records?|data|files|logs?|documents|statements|messages|transactions|tables|backups?)';
const PEOPLE =
  '(?:customers|users|pupils|students|patients|members|employees|subscribers|guests|clients|applicants|people)';

const COVERAGE = new RegExp(
  `(?:${[
    // "The records are from May 1, 2022", "the files run from", "the data goes back to"
    `\\b${DATA} (?:\\w+ )?(?:are|were|is|was|runs?|ran|go(?:es)?|went|stretch(?:es|ed)?|reach(?:es|ed)?|dates?|dated|dating)(?: back)?(?: as far as)? (?:from|to)`,
    '\\b(?:dating|going|reaching|stretching|as far) back (?:as |to )*',
    // "for a very small number of customers from January 2, 2023"
    `\\bfor (?:[\\w’']+ ){0,6}${PEOPLE} (?:from|between|in)`,
    `\\b(?:covering|spanning)(?: the (?:period|years|months))?(?: from| between)?`,
    `\\b(?:enrolled|employed|born|hired) (?:\\w+ )?(?:from|between|since|in|before|after|until)`,
  ].join('|')})$`,
  'i',
);

/**
 * Whether a date says which records were concerned, not what happened when: a year named that way is not the story's, and
 * what the story tells next is not dated by it ("The records are from May to October 2022. The company learned of it on April 19").
 * @param lead the words before the date, of its own block, up to {@link COVERAGE_REACH}
 */
export const boundsRecords = (lead: string): boolean => COVERAGE.test(lead.trimEnd());
