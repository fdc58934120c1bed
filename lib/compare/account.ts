import type { Account } from '../metrics/account.ts';
import type { LocalDateTime } from '../model.ts';
import { compareLocal } from '../time/bounds.ts';

/** Names an account among those compared: the saved article's id, or the id of a row of the command line. */
export type AccountId = string | number;

/** What is compared: an article as the numbers take it, with its name. */
export interface ComparedAccount extends Account {
  id: AccountId;
}

/** The day an account speaks of: what it says holds as of then. */
export interface AsOf {
  day: LocalDateTime;
  /** `modified`, `published`: as the page says; `told`: the latest day it tells of, an inference. */
  from: 'modified' | 'published' | 'told';
}

/** As of when an account speaks: when it was last changed, else published, else the latest day it tells of. */
export function asOfOf({ article, rows }: ComparedAccount): AsOf | null {
  const { modified, published } = article.metadata;
  if (modified && (!published || compareLocal(modified.value, published.value) > 0)) {
    return { day: modified.value, from: 'modified' };
  }
  if (published) return { day: published.value, from: 'published' };
  const told = rows.flatMap(({ event: { time } }) =>
    // "by" and "until" name what may lie ahead.
    time.earliest === null || time.latest === null ? [] : [time.latest],
  );
  const [last] = told.toSorted((a, b) => compareLocal(b, a));
  return last === undefined ? null : { day: last, from: 'told' };
}
