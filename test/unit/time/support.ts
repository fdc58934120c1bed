import { describe, expect, it } from 'vitest';
import { asLocalDateTime, type Block, type TimeMention } from '../../../lib/model.ts';
import { english } from '../../../lib/time/configuration.ts';
import { findTimes, type TimeContext } from '../../../lib/time/findTimes.ts';
import { ENGLISH_CUES } from '../../../lib/time/lexicon/englishCues.ts';
import { keepLongest } from '../../../lib/time/refiners/overlap.ts';
import type { Stated } from '../../../lib/time/stated.ts';
import { TimeEngine } from '../../../lib/time/timeEngine.ts';
import type { TimeParser } from '../../../lib/time/timeParser.ts';

/** What one parser alone finds, as [text, stated]. */
function foundBy(parser: TimeParser, text: string): [string, Stated][] {
  return new TimeEngine([parser], [keepLongest], ENGLISH_CUES).find(text).map((found) => [found.text, found.stated]);
}

/** What the whole English engine finds, before context. */
export function foundInEnglish(text: string): [string, Stated][] {
  return english.find(text).map((found) => [found.text, found.stated]);
}

/** [text, what is found in it, what that states]; ranges' own offsets are left out. */
export type Finds = [text: string, found: string, stated: Partial<Stated>];

/** One table per pattern: what it finds, and what looks like it and is left alone. */
export function parserTable(name: string, parser: TimeParser, finds: Finds[], ignores: string[]): void {
  describe(name, () => {
    it.each(finds)('finds in %j: %j', (text, found, stated) => {
      const [first, ...more] = foundBy(parser, text);
      expect(first?.[0]).toBe(found);
      expect(first?.[1]).toMatchObject(stated);
      expect(more).toEqual([]);
    });
    it.each(ignores)('leaves alone %j', (text) => {
      expect(foundBy(parser, text)).toEqual([]);
    });
  });
}

/** The same for a step after the parsers, through the whole engine: all that is found in the text. */
export function engineTable(name: string, cases: [text: string, ...found: string[]][]): void {
  describe(name, () => {
    it.each(cases.map((row) => ({ text: row[0], found: row.slice(1) })))('$text', ({ text, found }) => {
      expect(foundInEnglish(text).map(([words]) => words)).toEqual(found);
    });
  });
}

export function timeContext(published: string | null, more: Partial<TimeContext> = {}): TimeContext {
  return {
    published: published === null ? null : asLocalDateTime(published),
    modified: null,
    language: 'en',
    url: null,
    settings: { dayMonthOrder: null },
    ...more,
  };
}

type BlockLike = string | ({ text: string } & Partial<Block>);

/** An article from its blocks; a string is a paragraph. */
export function articleOf(...parts: BlockLike[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    const { text: words, ...rest } = typeof part === 'string' ? { text: part } : part;
    if (text !== '') text += '\n';
    blocks.push({
      kind: 'paragraph',
      quoteDepth: 0,
      list: null,
      table: null,
      row: null,
      ...rest,
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
  }
  return { text, blocks };
}

export function mentionsIn(
  published: string | null,
  parts: BlockLike[],
  more: Partial<TimeContext> = {},
): TimeMention[] {
  return findTimes(articleOf(...parts), timeContext(published, more));
}

/** "text = value" for each mention: what most context tests look at. */
export function valuesIn(published: string | null, parts: BlockLike[], more: Partial<TimeContext> = {}): string[] {
  return mentionsIn(published, parts, more).map((mention) => `${mention.text} = ${mention.time.value}`);
}
