import { CUE } from '../cues.ts';
import { before, startsSentence, wordBefore } from '../guards.ts';
import { MONTH, monthNumber } from '../lexicon/english.ts';
import type { Which } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

/** After these a capitalised month's name is the month, even May and March. */
const INTRODUCES = new Set(
  'in of by since until till from to through during before after around about between and or early late mid last next this that early-to-mid throughout beginning starting ending end ended for late-'.split(
    ' ',
  ),
);

/** Names that are also a word or a person's name: they need a word that introduces a month. */
const AMBIGUOUS = /^(?:may|march|mar|april|june|august|jan|dec|sept?)$/i;

const WHICH: Record<string, Which> = { last: 'last', this: 'this', next: 'next', past: 'last', coming: 'next' };

/** "in May", "last June", "the September update"; never "may", "March on", "Theresa May". */
export const monthAlone = timeParser({
  needs: CUE.month,
  pattern: new RegExp(`(?:(?:the )?(last|this|next|past|coming)(?: month of)? )?${MONTH}(?!['’]\\d|-\\d)`, 'i'),
  read(match, text) {
    const [whole, which, name = ''] = match;
    const start = match.index + whole.indexOf(name, which?.length ?? 0);
    const end = match.index + whole.length;
    if (name.charAt(0) === name.charAt(0).toLowerCase()) return null;
    if (which !== undefined) {
      const monthOf = WHICH[which.toLowerCase()];
      // "This May be" and "Next March" at a sentence's start still read as months; "this may" has no capital.
      if (monthOf) return { stated: { form: 'date', month: monthNumber(name), monthOf } };
    }
    const after = text.slice(end, end + 24);
    const introduced = INTRODUCES.has(wordBefore(text, start)) && /[\s(\-–—]$/.test(before(text, start));
    const listed =
      /^(?: ?[,/&–—-]| and | or | to | through )/.test(after) || /(?:[,/&–—-] ?| and | or )$/.test(before(text, start));
    if (AMBIGUOUS.test(name)) {
      // "In March on Washington" does not occur; "April Smith" does.
      const person = /^ \p{Lu}\p{Ll}+/u.test(after) && !introduced;
      const alone = startsSentence(text, start) && /^\s*(?::|–|—|-|\||$)/.test(after);
      const determined =
        /^(?:the|its|a|that|whose|their|’s|'s)$/.test(wordBefore(text, start)) && !/^ (?:on|for|to|toward)/.test(after);
      if (
        person ||
        !(
          introduced ||
          alone ||
          (determined && !/^(?:may|march)$/i.test(name)) ||
          (listed && !startsSentence(text, start))
        )
      )
        return null;
      if (
        /^(?:march|mar|may)$/i.test(name) &&
        /^(?:to|and|or|for)$/.test(wordBefore(text, start)) &&
        !listed &&
        /^ [a-z]/.test(after) &&
        wordBefore(text, start) !== 'to'
      )
        return null;
    }
    // Other abbreviations need their full stop, or a word before them that introduces a month.
    if (name.length <= 4 && !/^(?:june|july|may)$/i.test(name) && !whole.endsWith('.') && !introduced && !listed)
      return null;
    return {
      stated: { form: 'date', month: monthNumber(name) },
      start,
      end: whole.endsWith('.') && name.length > 4 ? end - 1 : end,
    };
  },
});
