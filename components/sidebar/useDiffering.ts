import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../lib/metrics/account.ts';
import type { DisagreementType } from '../../lib/metrics/disagreement.ts';
import { disagreements } from '../../lib/metrics/disagreements.ts';

/** What an event of the timeline does not fit together with. */
export interface Differing {
  type: DisagreementType;
  /** The other event, and the words of its date. */
  subject: string;
  words: string;
}

export type DifferingRows = ReadonlyMap<string, readonly Differing[]>;

/**
 * Every two events are compared: 500 are 125,000 pairs, some 50 ms; of more than that the rows carry no signs, and the
 * frame stays quick.
 */
const MOST_EVENTS = 500;

const NONE: DifferingRows = new Map();

/** The rows that disagree with another row, found after the list is on the screen. */
export function useDiffering(account: Account): DifferingRows {
  const [rows, setRows] = useState(NONE);
  useEffect(() => {
    if (account.rows.length > MOST_EVENTS) {
      setRows(NONE);
      return;
    }
    const timer = setTimeout(() => setRows(differingRows(account)));
    return () => clearTimeout(timer);
  }, [account]);
  return rows;
}

/** Of each event, the other events of the disagreements it is in. One that stands alone in its own is told by its flag. */
function differingRows(account: Account): DifferingRows {
  const rows = new Map<string, Differing[]>();
  for (const { type, statements } of disagreements(account)) {
    for (const { subject } of statements) {
      if (subject === null) continue;
      const others = statements.flatMap((other): Differing[] =>
        other.subject === null || other.subject === subject
          ? []
          : [{ type, subject: other.subject, words: other.words }],
      );
      if (others.length > 0) rows.set(subject, [...(rows.get(subject) ?? []), ...others]);
    }
  }
  return rows;
}
