import type { EntityRef } from '../model.ts';

/** A string that two names share exactly when type and canonical name are the same. Types hold no newline. */
export function refKey({ type, canonical }: EntityRef): string {
  return `${type}\n${canonical}`;
}
