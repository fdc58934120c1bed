import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCounts } from '../../../lib/compare/compareCounts.ts';
import { compareStatements } from '../../../lib/compare/compareStatements.ts';
import type { ClaimValue, MoneyStage, Statement } from '../../../lib/compare/statement.ts';
import { asLocalDateTime, type TimeValue } from '../../../lib/model.ts';
import { dayFromNumber, formatDay } from '../../../lib/time/bounds.ts';

const FIRST = 17_000; // days since 1970: July 2016
const local = (day: number) => asLocalDateTime(formatDay(dayFromNumber(FIRST + day)));

const statement = (value: ClaimValue, isHedged = false): Statement => ({
  value,
  words: '',
  span: { start: 0, end: 0 },
  quote: '',
  quoteSpan: { start: 0, end: 0 },
  subject: null,
  isHedged,
  isStrike: false,
  isDetermination: false,
});

const days = (from: number | null, to: number | null, zone: string | null = null): TimeValue => ({
  shape: 'instant',
  earliest: from === null ? null : local(from),
  latest: to === null ? null : local(to),
  precision: 'day',
  relation: 'on',
  approximate: false,
  zone,
  basis: 'stated',
  edtf: '',
  value: '',
});

const interval = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 })).chain(([from, length]) =>
  fc.record({
    from: fc.constantFrom(from, null),
    to: fc.constantFrom(from + length, null),
  }),
);
const bound = fc.constantFrom('at-least' as const, 'at-most' as const, 'about' as const, null);
const count = fc.record({ count: fc.integer({ min: 1, max: 5000 }), bound });
const stage = fc.constantFrom<MoneyStage>('proposed', 'imposed', 'demanded', 'paid', 'stated');

/** What a number may be in truth. */
const rangeOf = ({ count: n, bound: b }: { count: number; bound: 'at-least' | 'at-most' | 'about' | null }) =>
  b === 'at-least' ? [n, Number.POSITIVE_INFINITY] : b === 'at-most' ? [0, n] : [n, n];

describe('verdicts, whatever is compared', () => {
  test('of times are the same both ways, never a contradiction where the bounds overlap, always one where they do not', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [one, other] = [a, b].map(({ from, to }) => statement({ type: 'time', time: days(from, to) }));
        if (!one || !other) throw new Error('Expected two statements');
        const verdict = compareStatements(one, other);
        expect(compareStatements(other, one)).toBe(verdict);
        const apart =
          (a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from);
        expect(verdict === 'contradicts').toBe(apart);
        expect(compareStatements(one, one)).toBe('equal');
      }),
    );
  });

  test('of counts are the same both ways; bounds that can both be true are no contradiction', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const verdict = compareCounts(a, b);
        expect(compareCounts(b, a)).toBe(verdict);
        const [[aFrom = 0, aTo = 0], [bFrom = 0, bTo = 0]] = [rangeOf(a), rangeOf(b)];
        if (aFrom <= bTo && bFrom <= aTo) expect(verdict).not.toBe('contradicts');
        if (a.count === b.count) expect(['equal', 'refines']).toContain(verdict);
      }),
    );
  });

  test('of sums are the same both ways; two stages are two statements, and never a contradiction', () => {
    fc.assert(
      fc.property(count, count, stage, stage, (a, b, first, second) => {
        const sum = ({ count: amount, bound: its }: typeof a, of: MoneyStage) =>
          statement({ type: 'money', amount, currency: 'GBP', bound: its, stage: of });
        const verdict = compareStatements(sum(a, first), sum(b, second));
        expect(compareStatements(sum(b, second), sum(a, first))).toBe(verdict);
        if (first !== second) expect(verdict).not.toBe('contradicts');
      }),
    );
  });

  test('what one of the two only supposes contradicts nothing', () => {
    fc.assert(
      fc.property(interval, interval, fc.boolean(), (a, b, isFirst) => {
        const one = statement({ type: 'time', time: days(a.from, a.to) }, isFirst);
        const other = statement({ type: 'time', time: days(b.from, b.to) }, !isFirst);
        expect(compareStatements(one, other)).not.toBe('contradicts');
      }),
    );
  });
});

test('one moment in two stated zones is one', () => {
  const at = (clock: string, zone: string): Statement =>
    statement({
      type: 'time',
      time: {
        ...days(null, null, zone),
        earliest: asLocalDateTime(`2022-01-20T${clock}`),
        latest: asLocalDateTime(`2022-01-20T${clock}`),
        precision: 'minute',
      },
    });
  expect(compareStatements(at('18:18', 'UTC'), at('13:18', 'EST'))).toBe('equal');
  expect(compareStatements(at('18:18', 'UTC'), at('18:18', 'EST'))).toBe('contradicts');
});

test('a third that "late" takes off a week is our convention, and no bound', () => {
  const late: TimeValue = { ...days(5, 6), precision: 'week', part: 'end' };
  const verdict = (day: number) =>
    compareStatements(statement({ type: 'time', time: late }), statement({ type: 'time', time: days(day, day) }));
  expect(verdict(3)).toBe('compatible');
  expect(verdict(-10)).toBe('contradicts');
});
