import type { AccountId } from './comparison.ts';

/** An event of an account, named as its rows name it (lib/session/subject.ts). */
export interface EventRef {
  account: AccountId;
  subject: string;
}

/** What the reader decided about two events, whatever we would have said. */
export interface EventJudgement {
  verdict: 'same-event' | 'different-events';
  events: [EventRef, EventRef];
}

/** What the reader decided about two accounts: they are of two incidents, however alike they look; or of one. */
export interface IncidentJudgement {
  verdict: 'same-incident' | 'different-incidents';
  accounts: [AccountId, AccountId];
}
