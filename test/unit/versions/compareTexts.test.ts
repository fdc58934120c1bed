import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../lib/versions/compareTexts.ts';

const FIRST = 'The city learned of the breach on 9/26. It called the vendor at once.';
const SECOND = 'About 2,317 customers were told by letter in the weeks after.';
const THIRD = 'The vendor has mended the payment page since then, it says.';

function shown(before: string, after: string): string[] {
  return compareTexts(before, after).map(({ kind, before: from, after: to }) => {
    const words = [from && before.slice(from.start, from.end), to && after.slice(to.start, to.end)];
    return `${kind}: ${words.filter((each) => each !== null).join(' → ')}`;
  });
}

describe('compareTexts', () => {
  it.each<[string, string[], string[], string[]]>([
    [
      'one date in one sentence',
      [FIRST, SECOND],
      [FIRST.replace('9/26', '9/25'), SECOND],
      ['changed: The city learned of the breach on 9/26. → The city learned of the breach on 9/25.'],
    ],
    ['a new paragraph', [FIRST, SECOND], [FIRST, THIRD, SECOND], [`added: ${THIRD}`]],
    ['a paragraph taken out', [FIRST, THIRD, SECOND], [FIRST, SECOND], [`removed: ${THIRD}`]],
    [
      'a sentence taken out of a paragraph',
      [FIRST, SECOND],
      ['The city learned of the breach on 9/26.', SECOND],
      ['removed: It called the vendor at once.'],
    ],
    [
      'a sentence written anew',
      [`${THIRD} No names were taken. ${SECOND}`],
      [`${THIRD} Social Security numbers were, says the letter. ${SECOND}`],
      ['changed: No names were taken. → Social Security numbers were, says the letter.'],
    ],
    [
      'two gone for one come: which was which is not guessed',
      [`${THIRD} No names were taken. Nobody called. ${SECOND}`],
      [`${THIRD} Social Security numbers were, says the letter. ${SECOND}`],
      [
        'removed: No names were taken.',
        'removed: Nobody called.',
        'added: Social Security numbers were, says the letter.',
      ],
    ],
    ['a paragraph moved', [FIRST, SECOND, THIRD], [THIRD, FIRST, SECOND], [`moved: ${THIRD} → ${THIRD}`]],
    [
      'a sentence that went into another paragraph and was changed there',
      [`${FIRST} ${SECOND}`, THIRD],
      [FIRST, `${SECOND.replace('2,317', '2,513')} ${THIRD}`],
      [`changed: ${SECOND} → ${SECOND.replace('2,317', '2,513')}`],
    ],
    [
      'at both ends',
      [SECOND, THIRD],
      ['Update: the vendor is called Click2Gov.', SECOND, THIRD, 'The state was told, too.'],
      ['added: Update: the vendor is called Click2Gov.', 'added: The state was told, too.'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before.join('\n'), after.join('\n'))).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['nothing', `${FIRST}\n${SECOND}`, `${FIRST}\n${SECOND}`],
    ['white space', `${FIRST}\n${SECOND}`, `  ${FIRST.replaceAll(' ', '\u00a0 ')}\n\n${SECOND} `],
    ['a paragraph cut in two', `${FIRST}\n${SECOND}`, `${FIRST.replace('. It', '.\nIt')}\n${SECOND}`],
    ['two paragraphs made one', `${FIRST}\n${SECOND}`, `${FIRST} ${SECOND}`],
    ['how quotes and dashes are typed', '"It\'s over" - he said.', '“It’s over” – he said.'],
    ['soft hyphens and ligatures', 'The notification of staff.', 'The noti\u00adﬁcation of sta\ufb00.'],
    ['the count of comments', `${FIRST}\n12 comments`, `${FIRST}\n13 comments`],
    ['a share bar', FIRST, `${FIRST}\nShare on Facebook`],
    ['a line the page counts on', `Updated 5 minutes ago\n${FIRST}`, `Updated 2 hours ago\n${FIRST}`],
    ['both empty', '', ''],
  ])('is no change: %s', (_, before, after) => {
    expect(shown(before, after)).toEqual([]);
    expect(shown(after, before)).toEqual([]);
  });

  it('a text wholly replaced is wholly told', () => {
    expect(shown(FIRST, '')).toEqual([
      'removed: The city learned of the breach on 9/26.',
      'removed: It called the vendor at once.',
    ]);
    expect(shown('', THIRD)).toEqual([`added: ${THIRD}`]);
  });

  it('what is not told of is the same in both, whatever was done', () => {
    const sentence = fc.array(fc.constantFrom('Acme', 'told', 'of', '9/26', 'the', 'breach', 'Later', 'staff'), {
      minLength: 2,
      maxLength: 6,
    });
    const text = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    const write = (blocks: string[][][]): string =>
      blocks.map((block) => block.map((words) => `The ${words.join(' ')}.`).join(' ')).join('\n');
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [write(one), write(other)];
        const changes = compareTexts(before, after);
        const rest = (side: 'before' | 'after', whole: string): string[] => {
          const cut = changes.flatMap((change) => change[side] ?? []).sort((a, b) => b.start - a.start);
          let left = whole;
          for (const { start, end } of cut) left = `${left.slice(0, start)} ${left.slice(end)}`;
          return left
            .split(/(?<=\.)\s*/)
            .map((each) => each.trim())
            .filter(Boolean)
            .sort();
        };
        expect(rest('before', before)).toEqual(rest('after', after));
        const spans = changes.flatMap(({ after: span }) => span ?? []).sort((a, b) => a.start - b.start);
        for (const [index, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }),
    );
  });
});
