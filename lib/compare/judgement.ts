import type { AccountId } from './account.ts';

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

/** What the reader decided about events, to be asked. */
export interface Judged {
  isEmpty: boolean;
  /** Two events each, as the reader put them together. */
  same: readonly [EventRef, EventRef][];
  areSame(a: Ref, b: Ref): boolean;
  areDifferent(a: Ref, b: Ref): boolean;
}

interface Ref {
  account: AccountId;
  /** null: no event, and nothing the reader decides about. */
  subject: string | null;
}

const keyOf = ({ account, subject }: Ref): string => JSON.stringify([account, subject]);

/** The reader's judgements, looked up in one step; of two about one pair, the later in the list holds. */
export function judgedBy(judgements: readonly EventJudgement[]): Judged {
  const verdicts = new Map<string, EventJudgement['verdict']>();
  const pairKey = (a: Ref, b: Ref): string => [keyOf(a), keyOf(b)].toSorted().join(' ');
  for (const { verdict, events } of judgements) verdicts.set(pairKey(...events), verdict);
  const isVerdict = (wanted: EventJudgement['verdict'], a: Ref, b: Ref): boolean =>
    verdicts.size > 0 && a.subject !== null && b.subject !== null && verdicts.get(pairKey(a, b)) === wanted;
  return {
    isEmpty: verdicts.size === 0,
    same: judgements
      .filter(({ events }) => verdicts.get(pairKey(...events)) === 'same-event')
      .map(({ events }) => events),
    areSame: (a, b) => isVerdict('same-event', a, b),
    areDifferent: (a, b) => isVerdict('different-events', a, b),
  };
}
