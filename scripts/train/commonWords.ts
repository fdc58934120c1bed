// Writes lib/entities/lists/commonWords.ts: words that running text prints in lower case. First half of `npm run train`.
import { writeFileSync } from 'node:fs';
import { fold } from '../../lib/entities/lists/foldedWords.ts';
import { stemsOf } from '../../lib/entities/lists/isCommonWord.ts';
import { tokenize } from '../../lib/entities/tokens.ts';
import { lineBlocks, readCorpus } from './corpus.ts';
import { inLines } from './inLines.ts';

/** Edited text only: tweets are careless about capitals. */
const CORPORA = ['wikigold', 'sec-filings', 'crossner', 'gum'];
const WORDS = 5700;
/** Share of a word's uses inside sentences that are in lower case. */
const LOWER_SHARE = 0.93;

const lower = new Map<string, number>();
const capital = new Map<string, number>();
for (const corpus of CORPORA) {
  for (const { text } of readCorpus(`../shared/ner/train/${corpus}.jsonl`)) {
    for (const token of tokenize(text, lineBlocks(text))) {
      if (token.opens || !/^\p{Ll}+$/u.test(token.lower)) continue;
      const counts = token.capital ? capital : lower;
      counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
    }
  }
}
const words = [...lower]
  .filter(([word, count]) => word.length > 1 && count / (count + (capital.get(word) ?? 0)) >= LOWER_SHARE)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, WORDS)
  .map(([word]) => word);
// Forms of a listed word go without saying; see `isCommonWord`.
const frequent = new Set(words);
const listed = words
  .filter(
    (word) => !stemsOf(word).some((stem) => frequent.has(stem) || stemsOf(stem).some((root) => frequent.has(root))),
  )
  .sort();
writeFileSync(
  'lib/entities/lists/commonWords.ts',
  `// Written by \`npm run train\`; not to be edited.
import { unfold } from './foldedWords.ts';

/** Words that running text prints in lower case; at a sentence's start or in a headline they are no names. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  unfold(
    \`${inLines(fold(listed)).join('\n')}\`,
  ),
);
`,
);
