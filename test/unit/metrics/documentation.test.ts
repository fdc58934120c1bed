import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { metricsTables } from './documentation.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'METRICS.md'), 'utf8');

it.each(Object.entries(metricsTables()))('docs/METRICS.md has the table of %s as the code has it', (_, lines) => {
  expect(page).toContain(lines.join('\n'));
});

it('docs/METRICS.md defines nothing that the code does not know', () => {
  const rows = page.split('\n').filter((line) => /^\| `/.test(line));
  const known = Object.values(metricsTables()).flat();
  expect(rows.filter((line) => !known.includes(line))).toEqual([]);
});
