import type { Span } from '../../model.ts';
import { dayFromNumber, dayNumber, isoWeekday } from '../bounds.ts';

/** Minutes east of Greenwich, [standard, summer]; a third entry names the rule of summer time. */
const OFFSETS: Record<string, [standard: number, summer: number, rule?: 'us' | 'eu']> = {
  Z: [0, 0],
  UTC: [0, 0],
  GMT: [0, 0],
  ZULU: [0, 0],
  ET: [-300, -240, 'us'],
  CT: [-360, -300, 'us'],
  MT: [-420, -360, 'us'],
  PT: [-480, -420, 'us'],
  EST: [-300, -300],
  EDT: [-240, -240],
  CST: [-360, -360],
  CDT: [-300, -300],
  MST: [-420, -420],
  MDT: [-360, -360],
  PST: [-480, -480],
  PDT: [-420, -420],
  BST: [60, 60],
  WET: [0, 0],
  WEST: [60, 60],
  CET: [60, 60],
  CEST: [120, 120],
  MEZ: [60, 60],
  MESZ: [120, 120],
  EET: [120, 120],
  EEST: [180, 180],
  MSK: [180, 180],
  IST: [330, 330],
  SGT: [480, 480],
  HKT: [480, 480],
  JST: [540, 540],
  KST: [540, 540],
  AEST: [600, 600],
  AEDT: [660, 660],
  ACST: [570, 570],
  AWST: [480, 480],
  NZST: [720, 720],
  NZDT: [780, 780],
};

const NAMES: Record<string, string> = { eastern: 'E', central: 'C', mountain: 'M', pacific: 'P' };

/** The n-th Sunday of a month, as a day number. */
function sunday(year: number, month: number, n: number): number {
  const first = dayNumber({ year, month, day: 1 });
  return first + ((7 - isoWeekday(first)) % 7) + (n - 1) * 7;
}

/** Summer time in the United States since 2007: second Sunday of March to first Sunday of November. */
function isSummer(day: number): boolean {
  const { year } = dayFromNumber(day);
  return day >= sunday(year, 3, 2) && day < sunday(year, 11, 1);
}

/** "Eastern Daylight Time" as EDT, "Pacific" as PT; others in capitals. */
function code(zone: string): string {
  const words = /^(?:US )?(eastern|central|mountain|pacific)(?: (standard|daylight))?/i.exec(zone);
  if (!words) return zone.toUpperCase();
  const letter = NAMES[words[1]?.toLowerCase() ?? ''] ?? '';
  return words[2] === undefined ? `${letter}T` : `${letter}${words[2].charAt(0).toUpperCase()}T`;
}

/** `Z`, `-04:00`, or '' when the zone is not one we know: then the time stays without an offset. */
export function zoneOffset(zone: string | null, day: number): string {
  if (zone === null) return '';
  const figures = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/i.exec(zone);
  if (figures) return `${figures[1]}${(figures[2] ?? '').padStart(2, '0')}:${figures[3] ?? '00'}`;
  const known = OFFSETS[code(zone)];
  if (!known) return '';
  const minutes = known[2] === 'us' && isSummer(day) ? known[1] : known[0];
  if (minutes === 0 && ['Z', 'UTC', 'GMT', 'ZULU'].includes(code(zone))) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

const STATEMENT =
  /\b(?:all )?(?:times|timestamps)(?: (?:below|above|here|listed|shown|given|in this (?:post|article|timeline|report)))?(?: (?:are|is|in)){1,2}(?: given| shown| listed)?(?: in)? (UTC|GMT|(?:US )?(?:Eastern|Central|Mountain|Pacific)|[ECMP][SD]?T|CES?T|BST)\b/i;

/** "Times below are UTC": the zone for every clock time after it, with where it is said. */
export function zoneStatement(text: string): { zone: string; at: Span } | null {
  const match = STATEMENT.exec(text);
  if (match?.[1] === undefined) return null;
  return { zone: match[1], at: { start: match.index, end: match.index + match[0].length } };
}
