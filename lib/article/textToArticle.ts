import type { Article, Block, BlockKind } from '../model.ts';
import { calendarDay } from './calendarDay.ts';

export interface TextRow {
  text: string;
  /** When it was published: `YYYY-MM-DD`, or an ISO date and time, of which the day as written is taken. */
  published?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
}

/** A bullet or number that opens a list item, with the white space behind it. */
const BULLET = /^(?:[-*•‣◦▪●○–—·»›]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|#\d{1,2}:?)\s+(?=\S)/u;
/** A line longer than this is a paragraph, whatever it looks like. */
const MAX_HEADING_CHARS = 90;
const HEADING_MARK = /^(#{1,6})\s+\S/;
const ENDS_A_SENTENCE = /[.!?:;,…]["'”’)\]]?$/u;
const QUOTE_MARK = /^((?:>\s?)+)/;

/**
 * Makes an article of plain text, which is kept exactly as it came: every offset refers to the input. Blocks are its
 * lines without the white space around them; lines that open with a bullet or number are list items, short lines that end
 * no sentence and stand alone above other text are headings, lines that open with `>` are quotes.
 */
export function textToArticle(row: TextRow): Article {
  const lines = splitLines(row.text);
  const blocks: Block[] = [];
  let list = 0;
  for (const [index, line] of lines.entries()) {
    const kind = kindOf(line, lines[index - 1], lines[index + 1], row.text);
    const inList = kind === 'list-item';
    if (inList && blocks.at(-1)?.kind !== 'list-item') list++;
    blocks.push({
      start: line.start,
      end: line.end,
      kind,
      ...(kind === 'heading' ? { level: HEADING_MARK.exec(line.text)?.[1]?.length ?? 2 } : {}),
      quoteDepth: line.quoteDepth,
      list: inList ? list : null,
      table: null,
      row: null,
    });
  }
  return {
    text: row.text,
    blocks,
    metadata: {
      url: row.url ?? '',
      canonicalUrl: null,
      title: row.title ?? '',
      byline: null,
      siteName: null,
      language: row.lang ?? null,
      published: publishedOf(row.published),
      modified: null,
    },
  };
}

interface Line {
  text: string;
  start: number;
  end: number;
  quoteDepth: number;
  /** Whether an empty line (or nothing) stands before it. */
  standsApart: boolean;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let standsApart = true;
  for (const raw of text.split('\n')) {
    const mark = QUOTE_MARK.exec(raw.trimStart());
    const quote = mark?.[1] ?? '';
    const lead = raw.length - raw.trimStart().length + quote.length;
    const body = raw.slice(lead);
    const trimmed = body.trim();
    if (trimmed !== '') {
      const from = start + lead + (body.length - body.trimStart().length);
      const quoteDepth = quote.replace(/[^>]/g, '').length;
      lines.push({ text: trimmed, start: from, end: from + trimmed.length, quoteDepth, standsApart });
    }
    standsApart = trimmed === '';
    start += raw.length + 1;
  }
  return lines;
}

function kindOf(line: Line, before: Line | undefined, after: Line | undefined, text: string): BlockKind {
  if (HEADING_MARK.test(line.text)) return 'heading';
  if (BULLET.test(line.text)) return 'list-item';
  if (line.quoteDepth > 0) return 'quote';
  const isFirst = before === undefined;
  const short = line.text.length <= MAX_HEADING_CHARS && /\p{L}/u.test(line.text);
  const opens = isFirst || line.standsApart;
  const leads = after !== undefined && (after.standsApart || after.text.length > 2 * MAX_HEADING_CHARS);
  if (short && opens && leads && !ENDS_A_SENTENCE.test(line.text) && text.length > line.text.length * 2)
    return 'heading';
  return 'paragraph';
}

function publishedOf(published: string | undefined): Article['metadata']['published'] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '') ?? [];
  const value = calendarDay(Number(year), Number(month), Number(day));
  return value === null ? null : { value, source: 'reader' };
}
