import { readFileSync } from 'node:fs';
import type { Span } from '../../../lib/model.ts';

export interface HandEdited {
  title: string;
  before: string;
  after: string;
  quotes: MarkedQuote[];
}

export interface MarkedQuote {
  mark: string;
  span: Span;
  /** Where it has to be found; null: it is lost. */
  place: Span | null;
  /** Its words were changed: it may be lost as well. */
  mayBeLost: boolean;
}

/** The articles of `test/corpus/anchor/handEdited.txt`, whose first lines say how they are written. */
export function readHandEdited(): HandEdited[] {
  const file = readFileSync(new URL('../../corpus/anchor/handEdited.txt', import.meta.url), 'utf8');
  return file
    .split(/^=== /m)
    .slice(1)
    .map((pair) => {
      const [, title, before, after] = /^(.+)\n--- before\n(.*)\n--- after\n(.*)$/s.exec(pair.trimEnd()) ?? [];
      if (title === undefined || before === undefined || after === undefined) {
        throw new Error(`expected “title, --- before, --- after”, got ${pair}`);
      }
      const [old, now] = [readMarks(before), readMarks(after)];
      const unknown = [...now.marks.keys()].find((mark) => !old.marks.has(mark.charAt(0)));
      if (unknown) throw new Error(`${title}: ${unknown} is not marked in the old text`);
      const quotes = [...old.marks].map(([mark, span]): MarkedQuote => {
        const changed = now.marks.get(`${mark}?`);
        return { mark, span, place: now.marks.get(mark) ?? changed ?? null, mayBeLost: changed !== undefined };
      });
      return { title, before: old.text, after: now.text, quotes };
    });
}

function readMarks(marked: string): { text: string; marks: Map<string, Span> } {
  const marks = new Map<string, Span>();
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: mark = '', 2: words = '', index } of marked.matchAll(/⟦(\w\??):([^⟧]*)⟧/g)) {
    text += marked.slice(at, index);
    marks.set(mark, { start: text.length, end: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  text += marked.slice(at);
  if (/[⟦⟧]/.test(text)) throw new Error(`a mark is not closed in ${text}`);
  return { text, marks };
}
