import type { EventKind } from '../model.ts';
import { compareLocal } from '../time/bounds.ts';
import type { Account } from './account.ts';
import { finest } from './chooseClocks.ts';
import { type ClockEvent, type MetricValue, valueBetween } from './metric.ts';
import type { MetricRow } from './metricRow.ts';
import { type VendorContact, vendorContacts } from './vendorContact.ts';

/** Kinds an answer of the vendor can be of; its look at the system alone is none. */
const ANSWERS: readonly EventKind[] = ['containment', 'restoration', 'remediation'];
/** Kinds under which the victim's calls are found: they are often told together with what was wrong. */
const CALLS: readonly EventKind[] = ['vendor_notice', 'investigation', 'outage'];

/** Nobody reads further, and a page of thousands of events must not stand still. */
const MOST_CALLS = 100;

/**
 * Each time the victim turned to the vendor, and the next thing the vendor did or told. Several calls may have waited for
 * one answer: each has its own number.
 */
export function vendorResponses(account: Account): MetricValue[] {
  const read = vendorContacts(account);
  const contacts: ClockEvent[] = [];
  const answers: ClockEvent[] = [];
  for (const row of account.rows) {
    const contact = read.get(row.subject) ?? null;
    const event = { row, time: row.event.time };
    if (contact === 'to-vendor' && CALLS.includes(row.event.kind)) contacts.push(event);
    else if (isAnswer(row, contact)) answers.push(event);
  }
  const known = inOrder(finest(answers));
  return inOrder(contacts)
    .slice(0, MOST_CALLS)
    .flatMap((contact) => {
      const after = known.find((answer) => isAfter(answer, contact));
      return after ? [valueBetween(contact, after)] : [];
    });
}

function isAnswer({ event }: MetricRow, contact: VendorContact): boolean {
  if (event.kind === 'patch') return true;
  if (contact === 'from-vendor') return ['vendor_notice', 'discovery'].includes(event.kind);
  return contact === 'by-vendor' && ANSWERS.includes(event.kind);
}

/** An answer whose time is open on one side is no measure of how long it took. */
function isAfter(answer: ClockEvent, contact: ClockEvent): boolean {
  const { min, max } = valueBetween(contact, answer).interval;
  return min !== null && max !== null && min >= 0;
}

const inOrder = (events: readonly ClockEvent[]): ClockEvent[] =>
  events
    .flatMap((event) => (event.time.earliest === null ? [] : [{ event, at: event.time.earliest }]))
    .toSorted((a, b) => compareLocal(a.at, b.at))
    .map(({ event }) => event);
