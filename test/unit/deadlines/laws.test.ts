import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { lawSchema } from '../../../lib/deadlines/lawSchema.ts';
import data from '../../../lib/deadlines/laws.json' with { type: 'json' };
import { DEADLINES, JURISDICTIONS, jurisdictionOf } from '../../../lib/deadlines/laws.ts';
import { daysBetween } from '../../../lib/time/bounds.ts';
import { deadlinesJsonSchema } from './deadlinesJsonSchema.ts';

describe('the table of deadlines', () => {
  it('has the 48 rows that were researched and the 30 places without a number', () => {
    expect(data.laws).toHaveLength(48);
    expect(data.noNumber.states).toHaveLength(30);
    expect(new Set(data.laws.map(({ id }) => id)).size).toBe(48);
  });

  test.each(data.laws.map((row) => [row.id, row] as const))('%s parses', (_, row) => {
    expect(v.safeParse(lawSchema, row).issues).toBeUndefined();
  });

  test.each([
    ['a unit that is none', (row: Row) => ({ ...row, duties: [withLimit(row, { amount: 3, unit: 'weeks' })] })],
    ['a limit of nothing', (row: Row) => ({ ...row, duties: [withLimit(row, { amount: 0, unit: 'day' })] })],
    ['a day that is not in the calendar', (row: Row) => ({ ...row, duties: [withFrom(row, '2014-02-30')] })],
    ['an unknown key', (row: Row) => ({ ...row, penalty: 500_000 })],
    ['no duty', (row: Row) => ({ ...row, duties: [] })],
    ['an id that names no place', (row: Row) => ({ ...row, id: 'Florida' })],
  ])('%s is refused', (_, damage) => {
    const row = data.laws.find(({ id }) => id === 'US-FL');
    if (!row) throw new Error('Expected Florida, got none');
    expect(v.safeParse(lawSchema, damage(row)).success).toBe(false);
  });

  test.each(DEADLINES.laws.flatMap((law) => law.duties.map((duty) => [law.id, duty] as const)))(
    'the versions of %s follow each other without overlap, the newest first',
    (_, { versions }) => {
      const inForce = versions.filter(({ pending }) => !pending);
      for (const [i, newer] of inForce.entries()) {
        const older = inForce[i + 1];
        if (newer.from && newer.to) expect(daysBetween(newer.from, newer.to)).toBeGreaterThanOrEqual(0);
        if (!older) continue;
        if (!older.to || !newer.from) throw new Error('Expected both ends where one version follows another');
        expect(daysBetween(older.to, newer.from)).toBe(1);
      }
    },
  );

  it('has a clock for every number, and a number, a standard or both for every version', () => {
    for (const { id, duties } of DEADLINES.laws) {
      for (const { limit, clock, standard } of duties.flatMap(({ versions }) => versions)) {
        if (limit) expect(clock, id).not.toBeNull();
        else expect(standard, id).toBeTruthy();
      }
    }
  });

  it('says what was not checked: a row from memory has no sources, one partly so names the part', () => {
    for (const { id, verified, sources, fromMemory } of DEADLINES.laws) {
      expect(sources.length > 0, id).toBe(verified !== 'memory');
      expect(fromMemory !== undefined, id).toBe(verified === 'partly');
    }
    expect(DEADLINES.laws.filter(({ verified }) => verified === 'memory').map(({ id }) => id)).toEqual([
      'US-AR',
      'US-KY-GOV',
      'US-FTC-HBNR',
      'US-SEC-SP',
      'US-BANK',
    ]);
  });

  it('can be chosen from by name, every place once', () => {
    const names = JURISDICTIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.toSorted());
    expect(jurisdictionOf('US-GA')).toMatchObject({ kind: 'no-number', name: 'Georgia' });
    expect(jurisdictionOf('US-AR')).toMatchObject({ kind: 'law' });
    expect(jurisdictionOf('XX')).toBeNull();
  });
});

describe('docs/deadlines.schema.json', () => {
  it('is what the table is checked by: after a change, write it anew with `npx vitest run -u`', async () => {
    const published = new URL('../../../docs/deadlines.schema.json', import.meta.url);
    await expect(deadlinesJsonSchema()).toMatchFileSnapshot(published.pathname);
  });

  it('accepts the table', () => {
    const validate = new Ajv2020().compile(JSON.parse(deadlinesJsonSchema()));
    validate(data);
    expect(validate.errors).toBeNull();
  });
});

type Row = (typeof data.laws)[number];

const first = (row: Row) => {
  const [duty] = row.duties;
  const [version] = duty?.versions ?? [];
  if (!duty || !version) throw new Error(`Expected a duty with a version in ${row.id}, got none`);
  return { duty, version };
};
const withLimit = (row: Row, limit: unknown) => ({
  ...first(row).duty,
  versions: [{ ...first(row).version, limit }],
});
const withFrom = (row: Row, from: string) => ({ ...first(row).duty, versions: [{ ...first(row).version, from }] });
