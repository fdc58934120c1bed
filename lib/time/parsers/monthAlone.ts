import { CUE } from '../cues.ts';
import { before, startsSentence, wordBefore } from '../guards.ts';
import { MONTH, monthNumber } from '../lexicon/english.ts';
import type { Which } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

/** After these a capitalised month's name is the month, even May and March. */
const INTRODUCES = new Set(
  'in of by since until till from to through during before after around about between early late mid mid-to-late last next this that throughout beginning starting ending ended'.split(
    ' ',
  ),
);

/** Names that are also a word or a person's name: they need more than a capital. */
const AMBIGUOUS = /^(?:may|march|mar|april|june|august|jan|dec|sep)$/i;

const OTHER_MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const LIST_AFTER = new RegExp(
  `^ ?(?:,|/|&|–|—|-|and|or|to|through|until)(?: and| or)? ?(?:early |mid-|late )?${OTHER_MONTH}`,
);
const LIST_BEFORE = new RegExp(`${OTHER_MONTH} ?(?:,|/|&|–|—|-|and|or|to|through|until)(?: and| or)? ?$`);

const WHICH: Record<string, Which> = { last: 'last', this: 'this', next: 'next', past: 'last', coming: 'next' };

/** Whether the words around a name that may also be "may", "march" or a person make it the month. */
function isMonth(name: string, text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  const word = wordBefore(text, start);
  // "In April Smith said" does not occur; "April Smith" and "March Madness" do.
  if (/^ \p{Lu}\p{Ll}+/u.test(after)) return false;
  if (startsSentence(text, start)) return /^\s*(?::|–|—|-|\||$)/.test(after);
  // "the June breach"; but "the March on Washington" and "the May report" only by the date around them.
  return /^(?:the|its|a|an|that|whose|their)$|['’]s$/.test(word) && !/^(?:may|march|mar)$/i.test(name);
}

/** "in May", "last June", "the September update"; never "may", "March on", "Theresa May". */
export const monthAlone = timeParser({
  needs: CUE.month,
  pattern: new RegExp(`(?:(?:the |this )?(last|this|next|past|coming) )?${MONTH}(?!['’]\\d|-\\d)`, 'i'),
  read(match, text) {
    const [whole, which, written = ''] = match;
    const start = match.index + whole.length - written.length;
    const end = match.index + whole.length;
    const name = written.replace('.', '');
    if (name.charAt(0) === name.charAt(0).toLowerCase()) return null;
    const month = monthNumber(name);
    const monthOf = which === undefined ? undefined : WHICH[which.toLowerCase()];
    if (monthOf !== undefined) return { stated: { form: 'date', month, monthOf } };
    const introduced = INTRODUCES.has(wordBefore(text, start)) && /[\s(\-–—]$/.test(before(text, start));
    const listed = LIST_AFTER.test(text.slice(end, end + 24)) || LIST_BEFORE.test(before(text, start));
    if (!introduced && !listed) {
      if (AMBIGUOUS.test(name) && !isMonth(name, text, start, end)) return null;
      // "Nov" and "Oct" alone may be anything; with their full stop they are months.
      if (name.length === 3 && !written.endsWith('.') && !AMBIGUOUS.test(name)) return null;
    }
    return { stated: { form: 'date', month }, start };
  },
});
