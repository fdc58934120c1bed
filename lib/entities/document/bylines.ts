import type { Block } from '../../model.ts';
import { expression } from '../expression.ts';
import type { Mentions } from './mentions.ts';

// "Posted on October 2, 2018 by Dissent", "By Jane Roe, Staff Writer": a short line that names its author after "by".
const BY = expression(
  String.raw`(?:^|[\s|·•–—-])[Bb]y:? ((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|der)){0,3})(?=$|[,|·•–—]| (?:on|at|in|-) )`,
);
const POSTED = /^(?:Posted|Published|Written|Reported|Updated|By)\b/;
/** A byline is no longer than this many characters. */
const LONGEST = 120;

/** The author in a byline, pseudonyms too ("Dissent"): a person, whatever the word means elsewhere. */
export function findAuthors(mentions: Mentions, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.end - block.start > LONGEST) continue;
    const line = mentions.text.slice(block.start, block.end);
    if (block.kind !== 'byline' && !POSTED.test(line)) continue;
    const match = BY.exec(line);
    const name = match?.[1];
    if (!match || !name) continue;
    const start = block.start + match.index + match[0].length - name.length;
    mentions.add({
      start,
      end: start + name.length,
      type: 'PERSON',
      canonical: name,
      role: 'source',
      source: 'document',
    });
  }
}
