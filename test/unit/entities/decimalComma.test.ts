import { expect, it } from 'vitest';
import { hasDecimalComma } from '../../../lib/entities/decimalComma.ts';

it('groups thousands with a point where the language does', () => {
  expect([hasDecimalComma('de'), hasDecimalComma('en')]).toEqual([true, false]);
});
