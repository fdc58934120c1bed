import { describe, expect, it } from 'vitest';
import { anchorTarget } from '../../../lib/anchor/anchorTarget.ts';
import { describeTarget } from '../../../lib/anchor/describeTarget.ts';

const NOTICE = [
  'Notice of a data incident at the city of Alder Falls',
  'On September 25, 2018 the payment vendor told the city that its server had been reached by an outsider.',
  'The vendor found code that copied card numbers as residents typed them into the payment page.',
  'On September 27, 2018 the vendor removed the code and closed the way it had come in.',
  'Letters were mailed to 4,113 residents on October 12, 2018.',
  'What you can do',
  'Ask your bank for another card if you paid for the city of Alder Falls, its water board or its permits.',
  'Signed for the city of Alder Falls, its water board',
  'Residents who paid between August 11, 2018 and September 25, 2018 should watch their statements.',
].join('\n');

interface Case {
  name: string;
  /** What is marked: the words between ⟦ and ⟧ of this piece of the notice. */
  marked: string;
  /** The notice as the publisher changed it. */
  now: (before: string) => string;
  /** What is found, marked in a piece of the changed text; null: lost. */
  found: string | null;
  confidence?: 'position' | 'exact' | 'fuzzy';
}

const CASES: Case[] = [
  {
    name: 'unchanged text',
    marked: 'On ⟦September 25, 2018⟧ the payment vendor',
    now: (text) => text,
    found: 'On ⟦September 25, 2018⟧ the payment vendor',
    confidence: 'position',
  },
  {
    name: 'a date that stands twice stays at its own place',
    marked: 'and ⟦September 25, 2018⟧ should watch',
    now: (text) => `An update was added.\n${text}`,
    found: 'and ⟦September 25, 2018⟧ should watch',
    confidence: 'exact',
  },
  {
    name: 'a bare date whose sentence was deleted is lost, though the date stands elsewhere',
    marked: 'On ⟦September 25, 2018⟧ the payment vendor',
    now: (text) => text.replace(/On September 25.*\n/, ''),
    found: null,
  },
  {
    name: 'a bare date that was changed is lost, however near the new one is',
    marked: 'On ⟦September 27, 2018⟧ the vendor removed',
    now: (text) => text.replace('September 27', 'September 26'),
    found: null,
  },
  {
    name: 'a bare date keeps its place when the words on one side of it are rewritten',
    marked: 'On ⟦September 27, 2018⟧ the vendor removed',
    now: (text) => text.replace('On September 27', 'As late as on Thursday, September 27'),
    found: 'Thursday, ⟦September 27, 2018⟧ the vendor removed',
    confidence: 'exact',
  },
  {
    name: 'a bare date whose whole sentence was rewritten is lost, though its neighbours stand',
    marked: 'residents on ⟦October 12, 2018⟧',
    now: (text) => text.replace(/Letters were mailed.*/, 'By October 12, 2018 the vendor had been sued.'),
    found: null,
  },
  {
    name: 'a sentence with a changed date is found and called fuzzy',
    marked: '⟦On September 27, 2018 the vendor removed the code and closed the way it had come in.⟧',
    now: (text) => text.replace('September 27', 'September 26'),
    found: '⟦On September 26, 2018 the vendor removed the code and closed the way it had come in.⟧',
    confidence: 'fuzzy',
  },
  {
    name: 'a sentence that moved to the end is found by its words alone',
    marked: '⟦The vendor found code that copied card numbers as residents typed them into the payment page.⟧',
    now: (text) => {
      const [moved = ''] = /The vendor found.*\n/.exec(text) ?? [];
      return `${text.replace(moved, '')}\nNews of the week follows here.\n${moved}`;
    },
    found: '⟦The vendor found code that copied card numbers as residents typed them into the payment page.⟧\n',
    confidence: 'exact',
  },
  {
    name: 'a sentence that is gone is lost',
    marked: '⟦The vendor found code that copied card numbers as residents typed them into the payment page.⟧',
    now: (text) => text.replace(/The vendor found.*\n/, ''),
    found: null,
  },
  {
    name: 'a sentence that was replaced by another is lost',
    marked: '⟦The vendor found code that copied card numbers as residents typed them into the payment page.⟧',
    now: (text) => text.replace(/The vendor found.*\n/, 'Nothing is known of what was taken, if anything was.\n'),
    found: null,
  },
  {
    name: 'another article shares no place',
    marked: 'On ⟦September 25, 2018⟧ the payment vendor',
    now: () => 'The council met on September 25, 2018 to speak of road works and of the new library.',
    found: null,
  },
  {
    name: 'a word is not found inside another word that took its place',
    marked: 'removed the code ⟦and⟧ closed the way',
    now: (text) => text.replace('code and closed', 'code, Sandra closed'),
    found: null,
  },
  {
    name: 'a deleted word is not found two words further on, between much the same words',
    marked: 'closed ⟦the⟧ way it had come in',
    now: (text) => text.replace('closed the way it had come in.', 'closed off way the it had come in.'),
    found: null,
  },
  {
    name: 'a name that was deleted with its line is not found in a line above, once as it stands there',
    marked: 'Signed for ⟦the city of Alder Falls, its water board⟧',
    now: (text) => text.replace(/\nSigned.*/, ''),
    found: null,
  },
  {
    name: 'a heading is found beside one neighbour of two',
    marked: '⟦What you can do⟧',
    now: (text) => text.replace(/(What you can do\n).*\n/, '$1Nothing is known of that.\n'),
    found: '⟦What you can do⟧',
    confidence: 'position',
  },
  {
    name: 'an empty text holds nothing',
    marked: 'On ⟦September 25, 2018⟧ the payment vendor',
    now: () => '',
    found: null,
  },
  {
    name: 'the first words, when something was put before them',
    marked: '⟦Notice⟧ of a data incident',
    now: (text) => `Updated.\n${text}`,
    found: '⟦Notice⟧ of a data incident',
    confidence: 'exact',
  },
  {
    name: 'the last words, when something was put after them',
    marked: 'watch their ⟦statements.⟧',
    now: (text) => `${text}\nCall us.`,
    found: 'watch their ⟦statements.⟧',
    confidence: 'position',
  },
];

/** Turns `a ⟦b⟧ c` into the place of `b` where `a b c` stands in the text; throws when it does not stand there once. */
function spanOf(text: string, marked: string): { start: number; end: number } {
  const plain = marked.replace(/[⟦⟧]/g, '');
  const at = text.indexOf(plain);
  if (at === -1 || text.indexOf(plain, at + 1) !== -1) throw new Error(`expected "${plain}" once in the text`);
  return { start: at + marked.indexOf('⟦'), end: at + marked.indexOf('⟧') - 1 };
}

describe('anchorTarget', () => {
  it.each(CASES)('$name', ({ marked, now, found, confidence }) => {
    const target = describeTarget(NOTICE, spanOf(NOTICE, marked));
    const text = now(NOTICE);
    const anchored = anchorTarget(text, target);
    expect(anchored?.span ?? null).toEqual(found && spanOf(text, found));
    if (confidence) expect(anchored?.confidence).toBe(confidence);
  });

  it('tells the rows of a table apart by what stands beside them', () => {
    const row = (day: number, what: string): string => `9/${day}/2018\n${what}`;
    const before = [row(25, 'Call received'), row(25, 'Server closed'), row(25, 'Bank told'), row(26, 'Code removed')];
    const text = before.join('\n');
    const start = text.indexOf('9/25/2018\nBank');
    const target = describeTarget(text, { start, end: start + 9 });
    const now = [row(24, 'Outage seen'), ...before].join('\n');
    expect(anchorTarget(now, target)?.span.start).toBe(now.indexOf('9/25/2018\nBank'));
    const gone = before.toSpliced(2, 1).join('\n');
    expect(anchorTarget(gone, target)).toBeNull();
  });

  it('takes a list item written after the same pattern for no substitute of a deleted one', () => {
    const item = (day: number, name: string): string =>
      `On July ${day}, 2018 the intruder opened the mailbox of the ${name} department and read what was in it.`;
    const items = [item(2, 'water'), item(9, 'police'), item(16, 'parks'), item(23, 'permits'), item(30, 'library')];
    for (const [gone, sentence] of items.entries()) {
      const text = items.join('\n');
      const start = text.indexOf(sentence);
      const target = describeTarget(text, { start, end: start + sentence.length });
      expect(anchorTarget(items.toSpliced(gone, 1).join('\n'), target), sentence).toBeNull();
    }
  });

  it('between two copies of a paragraph takes the nearer to the old place', () => {
    const paragraph = 'The company said on May 4, 2021 that nothing had been taken from its systems at any time.';
    const filler = 'Other things were said too, which matter less here. '.repeat(8);
    const text = `${filler}\n${paragraph}\n${filler}`;
    const start = text.indexOf('May 4, 2021');
    const target = describeTarget(text, { start, end: start + 11 });
    const now = `${text}\n${paragraph}\n${filler}`;
    expect(anchorTarget(now, target)?.span.start).toBe(start);
  });

  it('is lost between two equally good, equally near copies', () => {
    const copy = `${'said the company of the leak '.repeat(3)}May 4${' and that was all there was to say'.repeat(3)}`;
    const described = describeTarget(copy, { start: 87, end: 92 });
    const two = `${copy}\n${copy}`;
    const middle = (two.indexOf('May 4') + two.lastIndexOf('May 4')) / 2;
    expect(anchorTarget(two, { ...described, position: { start: middle, end: middle + 5 } })).toBeNull();
  });

  it('finds quotes of emoji and letters outside the basic plane', () => {
    const text = 'Alerts 🔔 went out. 𝔖omebody typed 🔒🔒 into the field, and 🔒 again on the next page of the form.';
    const start = text.indexOf('🔒🔒');
    const target = describeTarget(text, { start, end: start + 4 });
    const now = `🧯 ${text}`;
    expect(now.slice(anchorTarget(now, target)?.span.start).startsWith('🔒🔒')).toBe(true);
  });
});
