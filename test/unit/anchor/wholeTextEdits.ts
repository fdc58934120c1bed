import type { Span } from '../../../lib/model.ts';
import { markedIn } from './marked.ts';

type Random = (below: number) => number;

/**
 * Edits of a whole text by plain replacement. Quotes are marked by pairs of private characters, one pair a quote, that go
 * where their words go; `M` stands for any number of them.
 */
const M = '[\\ue000-\\uf8ff]*';
const re = (pattern: string): RegExp => new RegExp(pattern.replaceAll('M', M), 'gu');

const BOILERPLATE = [
  'ADVERTISEMENT',
  'Sign up for our newsletter and get the news of the week in your mailbox.',
  'Read more: what to do after a breach',
  'Follow us',
];

export type WholeTextEdit = (text: string, random: Random) => string;

/** What a publisher's own systems and people make of a whole text. */
export const WHOLE_TEXT_EDITS: Readonly<Record<string, WholeTextEdit>> = {
  'typographic marks': (text) =>
    text
      .replace(re(`(^|[\\s(]M)"`), '$1“')
      .replace(/"/g, '”')
      .replace(/'/g, '’')
      .replace(/--/g, '—')
      .replace(/(\d)-(\d)/g, '$1–$2')
      .replace(/\.\.\./g, '…'),
  'plain marks': (text) =>
    text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/—/g, '--')
      .replace(/–/g, '-')
      .replace(/…/g, '...'),
  'spaces that do not break': (text) => text.replace(re('(\\d)(M) (M)(?=\\p{L})'), '$1$2\u00a0$3'),
  'two spaces, tabs, spaces at line ends': (text, random) =>
    text.replace(/ /g, () => [' ', '  ', '\t', ' '][random(4)] ?? ' ').replace(/\n/g, '  \n'),
  'soft hyphens': (text) => text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00ad'),
  'ligatures and letters taken apart': (text) => text.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').normalize('NFD'),
  'bylines and advertisements between the paragraphs': (text, random) =>
    text.replace(/\n/g, () => (random(2) === 0 ? '\n' : `\n${BOILERPLATE[random(BOILERPLATE.length)]}\n`)),
  'notes between the sentences': (text, random) =>
    text.replace(re('([.?!]M) (M)(?=\\p{Lu})'), (whole, stop: string, marks: string) =>
      random(2) === 0 ? whole : `${stop} [Read also: what we know] ${marks}`,
    ),
  'every sentence its own paragraph': (text) => text.replace(re('([.?!]M) (M)(?=\\p{Lu})'), '$1\n$2'),
  'all in one paragraph': (text) => text.replace(/\n/g, ' '),
  'a list made of the lines': (text) => text.replace(/^/gm, '• '),
  'numbered lines': (text) => {
    let line = 0;
    return text.replace(/^/gm, () => `${++line}. `);
  },
  'an empty line between the paragraphs': (text) => text.replace(/\n/g, '\n\n'),
  'the paragraphs in reverse': (text) => text.split('\n').toReversed().join('\n'),
  'every paragraph again, a third of its words other ones, before it': (text, random) => {
    const words = text.replace(re('M'), '').split(/\s+/);
    const like = (line: string): string =>
      line
        .replace(re('M'), '')
        .replace(/\S+/g, (word) => (random(3) === 0 ? (words[random(words.length)] ?? word) : word));
    // A copy without a change is as good a place as the first.
    return text.replace(/.+/g, (line) => {
      const again = like(line);
      return again === line.replace(re('M'), '') ? line : `${again}\n${line}`;
    });
  },
  'every paragraph again, with one word more, after it': (text, random) =>
    text.replace(/.+/g, (line) => {
      const again = line.replace(re('M'), '').split(' ');
      return `${line}\n${again.toSpliced(random(again.length), 0, 'reportedly').join(' ')}`;
    }),
  'a summary of its first sentences on top': (text) => {
    const first = text.split('\n').map((line) => /^.+?[.?!](?= |$)/.exec(line.replace(re('M'), ''))?.[0] ?? '');
    return `In short\n${first.filter((sentence) => sentence.length > 40).join('\n')}\nThe whole story\n${text}`;
  },
  'every third sentence taken out': (text) => {
    let sentence = 0;
    return text.replace(/[^\n.?!]+[.?!]+(?: |$)/gm, (whole) => (sentence++ % 3 === 2 ? '' : whole));
  },
  'every number one more': (text) => text.replace(/\d+/g, (digits) => String(Number(digits) + 1)),
};

export interface WholeTextEdited {
  before: string;
  after: string;
  quotes: { span: Span; places: Span[] }[];
}

/** Marks `count` quotes in a text, edits it, and says where each went: where both of its marks are, in order. */
export function editWhole(before: string, edit: WholeTextEdit, count: number, random: Random): WholeTextEdited {
  const spans = Array.from({ length: count }, () => markedIn(before, random));
  const [open, close] = [0xe000, 0xec00];
  const marks = spans.flatMap(({ start, end }, index) => [
    { at: start, rank: 1, mark: String.fromCharCode(open + index) },
    { at: end, rank: 0, mark: String.fromCharCode(close + index) },
  ]);
  let [marked, from] = ['', 0];
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at || a.rank - b.rank)) {
    marked += before.slice(from, at) + mark;
    from = at;
  }
  const edited = edit(marked + before.slice(from), random);
  const opened = new Map<number, number[]>();
  const places = spans.map((): Span[] => []);
  let after = '';
  for (let at = 0; at < edited.length; at++) {
    const unit = edited.charCodeAt(at);
    if (unit < open || unit > 0xf8ff) after += edited.charAt(at);
    else if (unit < close) opened.set(unit - open, [...(opened.get(unit - open) ?? []), after.length]);
    else {
      const start = opened.get(unit - close)?.pop();
      if (start !== undefined && start < after.length) places[unit - close]?.push({ start, end: after.length });
    }
  }
  return { before, after, quotes: spans.map((span, index) => ({ span, places: places[index] ?? [] })) };
}
