/**
 * What accounts of one incident are asked, in the order of the matrix. Printed as they are by the command line, as the
 * kinds of events are.
 */
export const CLAIMS = [
  'first_event',
  'intrusion_start',
  'intrusion_end',
  'exfiltration',
  'discovery',
  'alarm',
  'determination',
  'vendor_told',
  'told_by_vendor',
  'contained',
  'restored',
  'police_told',
  'regulator_told',
  'people_told',
  'disclosed',
  'data_leaked',
  'people_affected',
  'records',
  'data_exposed',
  'attacker',
  'ransom',
  'settlement',
  'cost',
  'fine',
  'fine_announced',
  'fine_imposed',
] as const;
export type Claim = (typeof CLAIMS)[number];

/**
 * Beside the fixed claims a matrix has rows that only its accounts call for: a number of something that is no toll
 * ("counted:business"), what somebody did whom two accounts name ("with:U.S. Department of Justice"), one moment that two
 * accounts tell as two things ("moment:2023-03-05"), one event the reader said is the same ("same:1"), one event in the same
 * words at two times ("event:The director resigned"), two claims about one thing of which each account answers one.
 */
export type RowId =
  | Claim
  | `counted:${string}`
  | `with:${string}`
  | `moment:${string}`
  | `same:${string}`
  | `event:${string}`
  | 'either:toll'
  | 'either:known';

/** One of the fixed claims, which has words of its own; other rows carry what they are about in their id. */
export const isClaim = (id: RowId): id is Claim => (CLAIMS as readonly string[]).includes(id);
