import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { showExplanation } from '../../../lib/platform/showExplanation.ts';
import { UNREADABLE_REASONS, type UnreadableReason } from '../../../lib/platform/unreadableReason.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { keyPart } from '../../../lib/words/keys.ts';

function shown(search: string) {
  const { document } = new JSDOM('<h1>x</h1><p>y</p>').window;
  showExplanation(document, search, ENGLISH);
  return { title: document.querySelector('h1')?.textContent, text: document.querySelector('p')?.textContent };
}

function explanation(reason: UnreadableReason) {
  const part = keyPart(reason);
  return { title: ENGLISH.t(`unreadable.${part}.title`), text: ENGLISH.t(`unreadable.${part}.text`) };
}

describe('showExplanation', () => {
  it.each(UNREADABLE_REASONS)('says what %s means', (reason) => {
    expect(shown(`?reason=${reason}`)).toEqual(explanation(reason));
  });

  it.each(['', '?reason=', '?reason=constructor', '?reason=<b>'])('says the most general for %j', (search) => {
    expect(shown(search)).toEqual(explanation('refused'));
  });

  it('ends every explanation with what to do', () => {
    for (const reason of UNREADABLE_REASONS) expect(explanation(reason).text).toMatch(/\b(click|Open|open)\b[^.]*\.$/);
  });
});
