/** One group: a zone as English texts write it after a clock time. */
export const ZONE =
  '(?:,? ?\\(?(UTC(?:[+-]\\d{1,2}(?::?\\d\\d)?)?|GMT(?:[+-]\\d{1,2}(?::?\\d\\d)?)?|[ECMP][SD]?T|BST|CES?T|WES?T|EES?T|IST|JST|KST|SGT|HKT|A[EWC][SD]T|NZ[SD]T|MSK|Zulu|(?:US )?(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight))?(?: Time)?|[+-]\\d\\d:?\\d\\d)(?:\\))?(?!\\w))';
