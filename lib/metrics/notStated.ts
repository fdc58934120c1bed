import type { EventKind } from '../model.ts';
import type { Account } from './account.ts';
import { chooseClocks } from './chooseClocks.ts';
import { CONTAINED, DATA_NAMED, DATA_TAKEN, INTERRUPTED, WAY_IN } from './statedInWords.ts';
import { whoIsWho } from './whoIsWho.ts';

/** What an article may leave open, in the order a reporter would ask. */
export const OPEN_QUESTIONS = [
  'vendor',
  'people-affected',
  'data-types',
  'data-taken',
  'way-in',
  'actor',
  'intrusion-start',
  'intrusion-end',
  'discovery',
  'contained',
  'restored',
  'people-told',
  'regulator',
  'regulator-told',
  'time-zone',
] as const;
export type OpenQuestion = (typeof OPEN_QUESTIONS)[number];

/**
 * What the article does not say: no count, no regulator named, no date of the notice. A question is asked only where
 * nothing in the article can be taken for an answer; one too few is better than one that the article answers.
 */
export function notStated(account: Account): OpenQuestion[] {
  const { rows, entities, article } = account;
  const clocks = chooseClocks(account);
  const { parties, affected, data } = whoIsWho(account);
  const has = (...kinds: EventKind[]): boolean => rows.some(({ event }) => kinds.includes(event.kind));
  const says = (words: RegExp): boolean => words.test(article.text);
  const isOpen: Record<OpenQuestion, boolean> = {
    vendor: parties.vendor.length > 0 && parties.vendor.every(({ isNamed }) => !isNamed),
    'people-affected': affected.length === 0,
    'data-types': data.length === 0 && !says(DATA_NAMED),
    'data-taken': !has('exfiltration', 'leak') && !says(DATA_TAKEN),
    'way-in': !says(WAY_IN) && !entities.some(({ type }) => type === 'CVE'),
    actor: parties['threat-actor'].length === 0,
    'intrusion-start': clocks['intrusion-start'].length === 0,
    'intrusion-end': clocks['intrusion-end'].length === 0,
    // What stands still is noticed, though it starts no clock.
    discovery: clocks.discovery.length === 0 && !has('outage'),
    contained: clocks.contained.length === 0 && !says(CONTAINED),
    restored: clocks.restored.length === 0 && (has('outage') || says(INTERRUPTED)),
    'people-told': clocks['people-told'].length === 0,
    regulator: clocks['regulator-told'].length === 0 && parties.regulator.length === 0,
    'regulator-told': clocks['regulator-told'].length === 0 && parties.regulator.length > 0,
    'time-zone': rows.some(({ event }) => event.time.precision === 'minute') && rows.every(hasNoZone),
  };
  return OPEN_QUESTIONS.filter((question) => isOpen[question]);
}

const hasNoZone = ({ event }: Account['rows'][number]): boolean =>
  event.time.precision !== 'minute' || event.time.zone === null;
