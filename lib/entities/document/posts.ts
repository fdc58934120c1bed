import { expression } from '../expression.ts';
import { isPlain } from '../lists/isPlain.ts';
import { ORG_HEADS } from '../lists/words.ts';
import type { Mentions } from './mentions.ts';

const POST =
  '(?:analyst|researcher|engineer|executive|director|professor|spokes(?:man|woman|person)|reporter|journalist|lawyer|attorney|partner|consultant|manager|founder|co-founder|president|chief|head|expert|officer|counsel|adviser|advisor|editor|vice president|CEO|CISO|CIO|CFO|CTO)';
/** A post in capitals, as under a letter: "Ines Farrow, Vice President for Advancement". */
const TITLE =
  '(?:(?:(?:Executive|Senior) )?Vice President|President|Chief (?:\\p{Lu}\\p{L}+ )+Officer|(?:(?:Executive|Managing) )?Director|Superintendent|General Counsel|Managing Partner)';
const EMPLOYED_BEFORE = expression(`\\b${POST} (?:at|for|with|from) (?:the )?$`, 'i');
const NAME = expression(
  String.raw`(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}[\p{L}’'-]* (?:\p{Lu}\. )?\p{Lu}\p{Ll}[\p{L}’'-]*(?:-\p{Lu}\p{Ll}+)?`,
).source;
// "Avivah Litan, an analyst at Gartner": two capitalised words and a post.
const HOLDER = expression(
  `${NAME}(?=, (?:an? |the |its |their )?(?:(?:[\\p{L}-]+ ){0,3}${POST}\\b|${TITLE}(?![\\p{L}])))`,
  'g',
);

/** Posts tell both sides: who holds one is a person, and where they hold it is a body. */
export function readPosts(mentions: Mentions): void {
  const { text } = mentions;
  for (const mention of mentions.all()) {
    if (mention.type !== 'PLACE' || mention.source !== 'tagger') continue;
    if (EMPLOYED_BEFORE.test(text.slice(Math.max(0, mention.start - 40), mention.start))) {
      Object.assign(mention, { type: 'ORG', canonical: mention.text, role: null, source: 'grammar' });
    }
  }
  const byStart = new Map(mentions.all().map((mention) => [mention.start, mention]));
  for (const match of text.matchAll(HOLDER)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const words = match[0].toLowerCase().split(' ');
    if (words.some((word) => isPlain(word)) || ORG_HEADS.has(words.at(-1) ?? '')) continue;
    const taken = byStart.get(start);
    if (taken?.type === 'ORG' && taken.source === 'tagger' && taken.end === end)
      Object.assign(taken, { type: 'PERSON', canonical: match[0], role: null, source: 'grammar' });
    else mentions.add({ start, end, type: 'PERSON', canonical: match[0], role: null, source: 'document' });
  }
}
