import { describe, expect, test } from 'vitest';
import type { EventKind } from '../../../lib/model.ts';
import { attributedTo } from '../../../lib/timeline/attribution.ts';
import { marked } from './marked.ts';

/** Acme and Jane Roe are the names known. */
function speaker(words: string, kind: EventKind = 'intrusion_start'): string | null {
  const { article, times } = marked(words);
  const [date] = times;
  if (!date) throw new Error('Expected a date in brackets, got none');
  const names = [...article.text.matchAll(/Acme Corp|Jane Roe/gu)].map(({ 0: canonical, index }) => ({
    start: index,
    end: index + canonical.length,
    canonical,
  }));
  const whole = { start: 0, end: article.text.length };
  return attributedTo(article.text, whole, whole, date, kind, names);
}

describe('who is said to say it', () => {
  test.each([
    ['Hackers got in on [May 8], according to the attorney general.', 'attorney general'],
    ['According to the state attorney general, hackers got in on [May 8].', 'state attorney general'],
    ['Hackers got in on [May 8], according to Acme Corp.', 'Acme Corp'],
    ['According to a lawsuit, hackers got in on [May 8].', 'lawsuit'],
    ['Acme Corp says that hackers got in on [May 8].', 'Acme Corp'],
    ['Jane Roe, a former employee, said hackers got in on [May 8].', null],
    ['Jane Roe (the mayor) said hackers had got in on [May 8].', 'Jane Roe'],
  ])('%s', (words, name) => expect(speaker(words)).toBe(name));

  test.each([
    ['the date is that of the saying', 'Acme Corp said on [May 8] that hackers had got in.', 'intrusion_start'],
    ['the event is the saying', 'Acme Corp said that it told customers on [May 8].', 'individual_notice'],
    ['no one is named', 'Hackers got in on [May 8], according to plan.', 'intrusion_start'],
    ['the author tells it', 'Hackers got into Acme Corp on [May 8].', 'intrusion_start'],
    ['the name is not who says it', 'A thief said he left Acme Corp on [May 8].', 'intrusion_start'],
  ] as const)('the author himself, where %s', (_, words, kind) => expect(speaker(words, kind)).toBeNull());
});
