import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelOf, MAX_LABEL } from '../../../lib/timeline/label.ts';
import { marked } from './marked.ts';

/** The label of a clause whose first to last bracketed date are one group. */
function label(clause: string, fallback = 'Discovered'): string {
  const { article, times } = marked(clause);
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last) throw new Error('Expected a date in brackets, got none');
  return labelOf(article.text, { start: 0, end: article.text.length }, { start: first.start, end: last.end }, fallback);
}

describe('a label from the clause’s own words', () => {
  test.each([
    ['On [May 8] the bank noticed the theft.', 'The bank noticed the theft'],
    ['The bank noticed the theft on [May 8].', 'The bank noticed the theft'],
    ['The bank noticed, by [May 8], the theft.', 'The bank noticed, the theft'],
    ['and on [May 8], the bank told the police', 'The bank told the police'],
    ['and that same day ([May 8]) Target blamed software', 'That same day Target blamed software'],
    ['• [Dec. 14]: outside forensic team hired', 'Outside forensic team hired'],
    ['Updates installed on [4/5/18], [5/21/18], and [8/15/18]', 'Updates installed'],
    ['There is precedent: in [2005] thieves got at 40 million accounts', 'Thieves got at 40 million accounts'],
    ['Then came [January 10]: 70 million customers', '70 million customers'],
    ['Date discovered: [05/06/2021]', 'Date discovered'],
    ['BA did not spot the attack of [22 June] itself', 'BA did not spot the attack itself'],
    ['Am [6. Juli] wurde die Stadt angegriffen.', 'Wurde die Stadt angegriffen'],
    ['The figure rose to 5.5 million on [May 8]', 'The figure rose to 5.5 million'],
  ])('%s', (clause, words) => expect(label(clause)).toBe(words));

  test.each([
    ['until he resigned in [June]', 'He resigned'],
    ['You can buy the lock on a [Tuesday] and', 'You can buy the lock on a Tuesday'],
    ['The [May 8] breach cost the town dear', 'The breach cost the town dear'],
    ['Starting [May 8], patients received messages', 'Patients received messages'],
    ['“I would have bet my house on it in [February],” he said, “but', '“I would have bet my house on it,” he said'],
    ['the files (found on [May 8]', 'The files found'],
    ['What happened: on [May 8] a thief took a bag', 'A thief took a bag'],
  ])('reads as a line of a list: %s', (clause, words) => expect(label(clause)).toBe(words));

  /** The label of the first date of a sentence whose clause is only the part between the bars. */
  function inSentence(marks: string): string {
    const [before = '', clause = '', after = ''] = marks.split('|');
    const { article, times } = marked(before + clause + after);
    const [date] = times.filter((time) => time.start >= before.length);
    if (!date) throw new Error('Expected a date in brackets, got none');
    const brackets = (before.match(/[[\]]/gu) ?? []).length;
    const start = before.length - brackets;
    const end = start + clause.replace(/[[\]]/gu, '').length;
    return labelOf(article.text, { start, end }, date, 'Discovered', { start: 0, end: article.text.length });
  }

  test.each([
    ['|On [May 8] its examiners concluded| that nothing was lost', 'Its examiners concluded that nothing was lost'],
    ['|Ms. Lockyer, who announced on [May 8]| that she would go', 'Ms. Lockyer announced that she would go'],
    ['We found that an update made in May |was installed on [5/8/18]|', 'An update made in May was installed'],
    ['|It was [May 8].|', 'Discovered'],
    ['|On [May 8] a bank told it|, and it told the police', 'A bank told it'],
  ])('a clause that says nothing alone is told with more of its sentence: %s', (marks, words) => {
    expect(inSentence(marks)).toBe(words);
  });

  test.each([
    [
      'On [May 8] Heartland, which handles cards and checks for 250,000 U.S. businesses and many more, warned of a breach',
      'Heartland warned of a breach',
    ],
    [
      'On [May 8] staff asked the vendor to look at the payment page once more, and they said that it was all in order',
      'Staff asked the vendor to look at the payment page once more',
    ],
    [
      'On [May 8] only people who had used those pages to pay a bill, a ticket, a license, a permit or a fine were told',
      'Only people who had used those pages to pay a bill, a ticket, a license, a permit…',
    ],
  ])('a long clause is cut at the end of a phrase: %s', (clause, words) => expect(label(clause)).toBe(words));

  test.each(['((and [May 8]', '[May 8, 2021]', 'On [May 8, 2021].', '([May 8])', '• [May 8] and [May 9]'])(
    'a date alone: %s',
    (clause) => expect(label(clause, 'People told')).toBe('People told'),
  );

  test('a long clause is cut at a word, without dangling words', () => {
    const long = label(
      'On [May 8] the Click2Gov vendor informed the city that they had found malicious software on the server of the city',
    );
    expect(long).toBe('The Click2Gov vendor informed the city that they had found malicious software…');
    expect(long.length).toBeLessThanOrEqual(MAX_LABEL);
    expect(label(`On [May 8] ${'x'.repeat(200)}`)).toBe(`X${'x'.repeat(MAX_LABEL - 2)}…`);
  });

  test('never longer than allowed, never empty, whatever the clause', () => {
    const words = fc.array(fc.constantFrom('and', 'on', ',', ';', 'hackers', 'stole', '(', ')', 'data', ':', '…', 'é'));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = label(`${before.join(' ')} [May 8] ${after.join(' ')}`);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(MAX_LABEL);
        expect(text).not.toMatch(/^[\s,;]|\s$|May 8/u);
      }),
    );
  });
});
