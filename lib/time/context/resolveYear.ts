import { dayFromNumber } from '../bounds.ts';
import type { Which } from '../stated.ts';
import type { Narrative, Writing } from './narrative.ts';

/** "last year" counts from the writer's day, "the following year" and "that year" from the time spoken of. */
export function resolveYear(which: Which, writing: Writing | null, narrative: Narrative): number | null {
  const focus = narrative.focus === null ? null : dayFromNumber(narrative.focus.last).year;
  const own = writing?.year ?? focus;
  switch (which) {
    case 'this':
      return own;
    case 'last':
      return own === null ? null : own - 1;
    case 'next':
      return own === null ? null : own + 1;
    case 'same':
    case 'the':
      return focus ?? own;
    case 'previous':
      return (focus ?? own) === null ? null : (focus ?? own ?? 0) - 1;
    case 'following':
      return (focus ?? own) === null ? null : (focus ?? own ?? 0) + 1;
  }
}
