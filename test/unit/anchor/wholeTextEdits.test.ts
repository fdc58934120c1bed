import { expect, test } from 'vitest';
import { findWhole } from './findWhole.ts';
import { sampleTexts } from './sampleTexts.ts';
import { WHOLE_TEXT_EDITS } from './wholeTextEdits.ts';

const QUOTES = 60;

const texts = sampleTexts();

/** Where every number in the text is another one, a name between two telephone numbers has little left around it. */
const FOUND = 0.98;

test.each(Object.entries(WHOLE_TEXT_EDITS))('%s: found where they stand, never on other words', (_, edit) => {
  const { standing, found, elsewhere, otherWords } = findWhole(texts, edit, QUOTES, 20_180_926);
  expect(standing).toBeGreaterThan(QUOTES);
  expect(found / standing).toBeGreaterThanOrEqual(FOUND);
  expect(elsewhere).toBe(0);
  expect(otherWords).toBe(0);
});
