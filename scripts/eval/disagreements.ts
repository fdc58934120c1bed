import type { PrintedCell, PrintedClaim } from '../../lib/compare/printComparison.ts';

/** One line of annotated disagreement: `intrusion start: 2018-08-21 (012), 2018-06-22 (013) vs 2018-08 (014)`. */
export interface Listed {
  text: string;
  /** What each side says, by whom (nobody named: whoever). One side alone: something all say. */
  sides: { values: Wanted[]; ids: string[] }[];
  /** "vs only discovery …": the first side's statement has no counterpart. */
  isOnly: boolean;
  /** `@data_exposed (a) vs (b)`: of that row, whatever it says of each. */
  claim?: string;
}

export type Wanted =
  | { type: 'time'; edtf: string }
  | { type: 'clock'; clock: string }
  | { type: 'number'; number: number };

const DATE =
  /(?<day>\d{4}-\d\d-\d\d)(?:\/(?<next>\d\d)(?!\d|-))?|(?<month>\d{4}-\d\d)(?!-?\d)|\b(?<year>(?:19|20)\d\d)\b(?!-|,\d| ?million)/g;
const CLOCK = /\b\d\d?:\d\d\b/g;
const NUMBER = /(?<![\d:.-])(?<digits>\d[\d,]*(?:\.\d+)?) ?(?<scale>million|m\b)?(?![\d:-])/g;

/** Reads a line of annotated disagreement. */
export function readDisagreement(text: string): Listed {
  const [, claim] = /^@(\S+) /.exec(text) ?? [];
  if (claim !== undefined) {
    return { text, claim, sides: splitByIds(text).map((part) => ({ values: [], ids: idsOf(part) })), isOnly: false };
  }
  const body = text.replace(/^[^:]*: (?=\D*\d)/, (label) => (/\d/.test(label) ? label : ''));
  const parts = body.split(/ vs |;|,? then /);
  const sides = parts
    .flatMap((part) => (text.includes(' vs ') ? splitByIds(part) : [part]))
    .map((part) => ({ values: valuesOf(part), ids: idsOf(part) }))
    .filter(({ values }) => values.length > 0);
  return { text, sides: /agree/.test(text) ? sides.slice(0, 1) : sides, isOnly: /\bonly\b/.test(text) };
}

/** "2018-08-21 (012), 2018-06-22 (013)": each with its ids is a side. */
const splitByIds = (part: string): string[] => part.match(/[^()]*\((?:[^()]*)\)|[^()]+/g) ?? [];

const idsOf = (part: string): string[] =>
  [...part.matchAll(/\(([^()]*)\)/g)].flatMap(([, ids = '']) =>
    ids.split(/, ?/).filter((id) => /^[a-z]*\d+$/.test(id)),
  );

function valuesOf(part: string): Wanted[] {
  let rest = part.replace(/\([^()]*\)/g, ' ');
  const values: Wanted[] = [];
  rest = rest.replace(DATE, (_, day?: string, next?: string, month?: string, year?: string) => {
    const edtf = day ?? month ?? year ?? '';
    values.push({ type: 'time', edtf });
    if (next) values.push({ type: 'time', edtf: `${edtf.slice(0, 8)}${next}` });
    return ' ';
  });
  rest = rest.replace(CLOCK, (clock) => {
    values.push({ type: 'clock', clock: clock.padStart(5, '0') });
    return ' ';
  });
  for (const { groups } of rest.matchAll(NUMBER)) {
    const number = Number((groups?.['digits'] ?? '').replaceAll(',', '')) * (groups?.['scale'] ? 1e6 : 1);
    if (number > 31 || groups?.['scale']) values.push({ type: 'number', number });
  }
  return values;
}

const REPORTED = ['different statement', 'contradicts'];

/** Whether a row of the comparison reports what is listed. */
export function isReportedBy({ claim: id, verdict, cells }: PrintedClaim, { sides, isOnly, claim }: Listed): boolean {
  const [first] = sides;
  if (claim !== undefined) {
    return (
      id === claim &&
      REPORTED.includes(verdict) &&
      sides.every(({ ids }) => cells.some((cell) => ids.includes(String(cell.id))))
    );
  }
  if (!first) return false;
  const has = ({ values, ids }: Listed['sides'][number]): boolean =>
    cells.some(
      (cell) => (ids.length === 0 || ids.includes(String(cell.id))) && values.some((value) => isOf(cell, value)),
    );
  if (sides.length === 1) return new Set(cells.map(({ id }) => id)).size > 1 && has(first);
  if (isOnly && verdict === 'only one source') return has(first);
  // Two values of one account, nobody named on either side: no row of two accounts can hold them.
  const isOfAnybody = sides.every(({ ids }) => ids.length === 0);
  if (isOfAnybody && verdict === 'only one source') return sides.every(has);
  return REPORTED.includes(verdict) && sides.filter(has).length >= Math.min(2, sides.length);
}

function isOf(cell: PrintedCell, wanted: Wanted): boolean {
  switch (wanted.type) {
    case 'time':
      return cell.value.replace(/^\.\.\//, '').startsWith(wanted.edtf);
    case 'clock':
      return cell.value.includes(`T${wanted.clock}`);
    case 'number': {
      const number = Number(cell.value.replace(/^[A-Z]{3} /, ''));
      return Number.isFinite(number) && Math.abs(number - wanted.number) <= wanted.number / 200;
    }
  }
}
