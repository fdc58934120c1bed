import type { StartOfClock } from '../../lib/deadlines/clockStart.ts';
import type { DeadlineRow } from '../../lib/deadlines/deadlinesFor.ts';
import type { Moment } from '../../lib/deadlines/dueDate.ts';
import type { Law, LawVersion } from '../../lib/deadlines/lawSchema.ts';
import { describeInterval } from '../../lib/metrics/describeInterval.ts';
import type { Interval } from '../../lib/metrics/intervalBetween.ts';
import { asLocalDateTime, type LocalDateTime } from '../../lib/model.ts';
import { keyPart } from '../../lib/words/keys.ts';
import type { ScreenWords } from '../shared/useWords.ts';

/** "30 days from determination"; the standard where there is no number. */
export function numberWords(version: LawVersion, words: ScreenWords): string {
  const { limit, clock, standard } = version;
  if (limit === null) return standard ?? words.t('deadline.is.no_number');
  const number = words.plural(`deadline.unit.${keyPart(limit.unit)}`, limit.amount);
  return clock === null
    ? number
    : words.t('deadline.from', { number, clock: words.t(`deadline.clocks.${keyPart(clock)}`) });
}

/** "27 Oct 2018", "not later than 2 Oct 2018", "1 to 30 Oct 2018". Midnights of a whole day are not printed. */
export function momentWords({ earliest, latest }: Moment, words: ScreenWords): string {
  const { t, local } = words;
  const [from, to] = isWholeDays(earliest, latest) ? [dayOf(earliest), dayOf(latest)] : [earliest, latest];
  if (from === null && to === null) return t('common.not_stated');
  if (from === null) return t('deadline.not_later', { day: local(to ?? asLocalDateTime('')) });
  if (to === null) return t('deadline.not_earlier', { day: local(from) });
  return from === to ? local(from) : t('deadline.within_days', { from: local(from), to: local(to) });
}

const isWholeDays = (from: LocalDateTime | null, to: LocalDateTime | null): boolean =>
  (from === null || from.endsWith('T00:00')) && (to === null || to.endsWith('T23:59')) && (from ?? to) !== null;

const dayOf = (local: LocalDateTime | null): LocalDateTime | null => local && asLocalDateTime(local.slice(0, 10));

/** What the start is, where the law's own moment is not dated: between which others it lies. */
export function startNote(start: StartOfClock, words: ScreenWords): string | null {
  const { t } = words;
  if (start.basis === 'stated') return null;
  const from = start.notBefore && t(`deadline.moments.${keyPart(start.notBefore)}`);
  const until = start.notAfter && t(`deadline.moments.${keyPart(start.notAfter)}`);
  if (from && until) return t('deadline.between', { from, until });
  if (from) return t('deadline.after', { from });
  return until ? t('deadline.before', { until }) : null;
}

/** "10 days past the number", "≥ 25 days before the number", "16 days left". */
export function standingWords({ standing, past, untilToday }: DeadlineRow, words: ScreenWords): string {
  const { t } = words;
  switch (standing) {
    case 'past':
      return t('deadline.is.past', { gap: describeInterval(past ?? UNKNOWN, words) });
    case 'within':
      if (past?.min === 0 && past.max === 0) return t('deadline.is.on');
      return t('deadline.is.within', { gap: describeInterval(turned(past ?? UNKNOWN), words) });
    case 'open': {
      if (past?.min == null || past.max == null) return t('deadline.is.open');
      const one = (n: number): string => describeInterval({ unit: past.unit, min: n, max: n }, words);
      return t('deadline.is.open_range', { before: one(-past.min), after: one(past.max) });
    }
    case 'no-notice':
      if (untilToday) return t('deadline.is.left', { gap: describeInterval(turned(untilToday), words) });
      return t('deadline.is.no_notice');
    case 'no-start':
    case 'no-number':
    case 'not-researched':
    case 'below-threshold':
      return t(`deadline.is.${keyPart(standing)}`);
  }
}

const UNKNOWN: Interval = { unit: 'day', min: null, max: null, approximate: false };

/** The other way round: days left, not days past. */
const turned = ({ min, max, ...rest }: Interval): Interval => ({
  ...rest,
  // No negative zero: it is printed as one.
  min: max === null ? null : 0 - max,
  max: min === null ? null : 0 - min,
});

/** "in force since 1 Jul 2014". */
export function versionWords({ from, to }: LawVersion, words: ScreenWords): string {
  const { t, local } = words;
  if (from === null && to === null) return t('deadline.since_unknown');
  const span =
    from && to
      ? t('deadline.since_until', { from: local(from), to: local(to) })
      : from
        ? t('deadline.since', { day: local(from) })
        : t('deadline.until', { day: local(to ?? asLocalDateTime('')) });
  return t('deadline.version', { span });
}

/** "confidence: high, checked against documents". */
export function trustWords({ confidence, verified, fromMemory }: Law, words: ScreenWords): string {
  const checked =
    verified === 'partly'
      ? words.t('deadline.verified.partly', { part: fromMemory ?? '' })
      : words.t(`deadline.verified.${verified}`);
  return `${words.t(`deadline.confidence.${confidence}`)}, ${checked}`;
}
