import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../lib/article/textToArticle.ts';

const show = (text: string): string[] => {
  const article = textToArticle({ text });
  return article.blocks.map(({ kind, level, quoteDepth, list, start, end }) =>
    [
      kind,
      level === undefined ? '' : `h${level}`,
      quoteDepth > 0 ? `q${quoteDepth}` : '',
      list === null ? '' : `l${list}`,
    ]
      .filter((part) => part !== '')
      .join(' ')
      .concat(`: ${text.slice(start, end)}`),
  );
};

const LONG = 'The city said that malicious software had been found on the server that takes payments.';

describe('textToArticle', () => {
  it.each([
    { name: 'one line', text: LONG, blocks: [`paragraph: ${LONG}`] },
    { name: 'one short line is no heading', text: 'Breach at the city', blocks: ['paragraph: Breach at the city'] },
    {
      name: 'a heading, paragraphs and windows line ends',
      text: `What happened\r\n\r\n  ${LONG}  \r\n${LONG}\r\n`,
      blocks: ['heading h2: What happened', `paragraph: ${LONG}`, `paragraph: ${LONG}`],
    },
    {
      name: 'lists',
      text: `Timeline:\n- found 9/27\n• told 9/28\n\n1. first\n2) second\n(a) third`,
      blocks: [
        'paragraph: Timeline:',
        'list-item l1: - found 9/27',
        'list-item l1: • told 9/28',
        'list-item l1: 1. first',
        'list-item l1: 2) second',
        'list-item l1: (a) third',
      ],
    },
    {
      name: 'two lists',
      text: `- a\n${LONG}\n- b`,
      blocks: ['list-item l1: - a', `paragraph: ${LONG}`, 'list-item l2: - b'],
    },
    {
      name: 'markdown headings',
      text: `## Who knew\n${LONG}`,
      blocks: ['heading h2: ## Who knew', `paragraph: ${LONG}`],
    },
    {
      name: 'quotes',
      text: `${LONG}\n> They said\n>> before\n> - item`,
      blocks: [`paragraph: ${LONG}`, 'quote q1: They said', 'quote q2: before', 'list-item q1 l1: - item'],
    },
    {
      name: 'no bullets: a minus, a year, a dash inside',
      text: '-5 degrees\n2018 was bad\nA - B',
      blocks: ['paragraph: -5 degrees', 'paragraph: 2018 was bad', 'paragraph: A - B'],
    },
    {
      name: 'a year with a full stop is no list number',
      text: '2018. A bad year',
      blocks: ['paragraph: 2018. A bad year'],
    },
    { name: 'nothing', text: ' \n\t\n', blocks: [] },
  ])('$name', ({ text, blocks }) => {
    expect(show(text)).toEqual(blocks);
  });

  it('keeps the text as given, and its blocks cover all but white space and quote marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '\r\n', ' ', '> ', '- ', '# ', '\u00A0'))),
        (parts) => {
          const text = parts.join('');
          const article = textToArticle({ text });
          expect(article.text).toBe(text);
          let end = 0;
          for (const block of article.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, block.start)).toMatch(/^[\s>]*$/);
            expect(text.slice(block.start, block.end)).toMatch(/^\S(?:[^\n]*\S)?$/u);
            end = block.end;
          }
          expect(text.slice(end)).toMatch(/^[\s>]*$/);
        },
      ),
    );
  });

  it('takes over what the row says', () => {
    const { metadata } = textToArticle({
      text: 'x',
      published: '2018-10-02T23:00:00-04:00',
      url: 'https://e.org/a',
      title: 'T',
      lang: 'de',
    });
    expect(metadata).toMatchObject({
      published: { value: '2018-10-02', source: 'reader' },
      url: 'https://e.org/a',
      title: 'T',
      language: 'de',
    });
    expect(textToArticle({ text: 'x', published: 'soon' }).metadata.published).toBeNull();
    expect(textToArticle({ text: 'x', published: '2018-02-30' }).metadata.published).toBeNull();
  });
});
