import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { showExplanation } from '../../../lib/platform/showExplanation.ts';
import { EXPLANATIONS, UNREADABLE_REASONS } from '../../../lib/platform/unreadableReason.ts';

function shown(search: string) {
  const { document } = new JSDOM('<h1>x</h1><p>y</p>').window;
  showExplanation(document, search);
  return { title: document.querySelector('h1')?.textContent, text: document.querySelector('p')?.textContent };
}

describe('showExplanation', () => {
  it.each(UNREADABLE_REASONS)('says what %s means', (reason) => {
    expect(shown(`?reason=${reason}`)).toEqual(EXPLANATIONS[reason]);
  });

  it.each(['', '?reason=', '?reason=constructor', '?reason=<b>'])('says the most general for %j', (search) => {
    expect(shown(search)).toEqual(EXPLANATIONS.refused);
  });

  it('ends every explanation with what to do', () => {
    for (const { text } of Object.values(EXPLANATIONS)) expect(text).toMatch(/\b(click|Open|open)\b[^.]*\.$/);
  });
});
