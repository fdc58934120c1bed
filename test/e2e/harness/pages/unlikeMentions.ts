import type { Painted } from './painted.ts';

/** What was found in the article, as the page is to show it. */
export interface Mention {
  type: string;
  start: number;
  text: string;
}

/** White space is folded and invisible characters are left out where an article is read. */
const bare = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, '');

/**
 * Where what is painted is not what was found, a line for each: every mention must be painted with its own words, in one
 * stretch or in several that make up its words, and nothing else may be.
 */
export function unlikeMentions(mentions: readonly Mention[], painted: readonly Painted[]): string[] {
  const found: string[] = [];
  for (const type of new Set([...mentions, ...painted].map((each) => each.type))) {
    const left = painted.filter((each) => each.type === type).map(({ text }) => bare(text));
    for (const { text } of mentions.filter((each) => each.type === type).sort((a, b) => a.start - b.start)) {
      if (!take(left, bare(text))) found.push(`${type}: "${text}" is not painted with its words`);
    }
    for (const text of left) found.push(`${type}: "${text}" is painted and was not found`);
  }
  return found;
}

/** Takes the stretches that make up these words, which stand one after another, off the list. */
function take(left: string[], words: string): boolean {
  for (let from = 0; from < left.length; from++) {
    let rest = words;
    let to = from;
    while (rest !== '' && to < left.length && left[to] !== '' && rest.startsWith(left[to] ?? ' ')) {
      rest = rest.slice(left[to]?.length);
      to++;
    }
    if (rest === '') {
      left.splice(from, to - from);
      return true;
    }
  }
  return false;
}
