import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { CARVE_OUTS, CLOCK_STARTS } from '../../../lib/deadlines/lawSchema.ts';
import { DEADLINES } from '../../../lib/deadlines/laws.ts';
import { deadlinesTable } from './documentation.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'DEADLINES.md'), 'utf8');

it('docs/DEADLINES.md has the table as the data has it', () => expect(page).toContain(deadlinesTable().join('\n')));

test.each([...CLOCK_STARTS, ...CARVE_OUTS])('docs/DEADLINES.md explains %s', (code) => {
  expect(page).toMatch(new RegExp(`^\\| (?:\`[a-z-]+\`, )*\`${code}\``, 'm'));
});

it('docs/DEADLINES.md says as of when, and that it is no legal advice', () => {
  expect(page).toContain(`As of ${DEADLINES.asOf}`);
  expect(page).toContain('Not legal advice');
});
