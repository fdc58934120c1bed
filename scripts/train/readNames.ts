import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The given or family names that lists are made of, lower case, in the order they were written down. */
export const readNames = (kind: 'given' | 'family'): string[] =>
  readFileSync(join(import.meta.dirname, 'names', `${kind}.txt`), 'utf8')
    .trim()
    .split(/\s+/);
