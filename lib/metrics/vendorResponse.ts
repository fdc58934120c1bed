import type { EventKind } from '../model.ts';
import { compareLocal } from '../time/bounds.ts';
import type { Account } from './account.ts';
import { finest } from './chooseClocks.ts';
import { type ClockEvent, type MetricValue, valueBetween } from './metric.ts';
import type { MetricRow } from './metricRow.ts';
import { vendorContactOf } from './vendorContact.ts';

/** Kinds an answer of the vendor can be of; its look at the system alone is none. */
const ANSWERS: readonly EventKind[] = ['containment', 'restoration', 'remediation'];
/** Kinds under which the victim's calls are found: they are often told together with what was wrong. */
const CALLS: readonly EventKind[] = ['vendor_notice', 'investigation', 'outage'];

/**
 * Each time the victim turned to the vendor, and the next thing the vendor did or told. Several calls may have waited for
 * one answer: each has its own number.
 */
export function vendorResponses({ rows, entities }: Account): MetricValue[] {
  const contacts: ClockEvent[] = [];
  const answers: ClockEvent[] = [];
  for (const row of rows) {
    const contact = vendorContactOf(row.event, entities);
    const event = { row, time: row.event.time };
    if (contact === 'to-vendor' && CALLS.includes(row.event.kind)) contacts.push(event);
    else if (isAnswer(row, contact)) answers.push(event);
  }
  const known = finest(answers);
  return inOrder(contacts).flatMap((contact) => {
    const after = inOrder(known).find((answer) => isAfter(answer, contact));
    return after ? [valueBetween(contact, after)] : [];
  });
}

function isAnswer({ event }: MetricRow, contact: ReturnType<typeof vendorContactOf>): boolean {
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
