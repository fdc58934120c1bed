import { expression } from '../expression.ts';
import type { Mentions } from './mentions.ts';

const NOT_ALNUM = expression(String.raw`[^\p{L}\p{N}]`, 'g');

/** True when the letters of `short` occur in order in `long`, its first letter first: HSE, PJ&A, CentralSquare. */
export function standsFor(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(NOT_ALNUM, '');
  const whole = long.toLowerCase().replace(/^the /, '');
  if (letters.length === 0) return false;
  // "PowerSchool Student Information System (SIS)": the short form may begin at a later word.
  const starts = [0, ...Array.from(whole.matchAll(/[ -]/g), (gap) => gap.index + 1)];
  return starts.some((start) => {
    if (whole[start] !== letters[0]) return false;
    let at = 0;
    for (const char of whole.slice(start)) if (char === letters[at]) at++;
    return at === letters.length;
  });
}

const CAPITAL = expression(String.raw`^\p{Lu}`);

const LETTER = expression(String.raw`\p{L}`);

/** Capital letters of a name's words: "Health Service Executive" → "HSE"; with and without the small words. */
function initials(name: string): string[] {
  const words = name.split(/[ -]/).filter((word) => LETTER.test(word));
  const large = words.filter((word) => CAPITAL.test(word));
  const letters = (list: string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('');
  return [letters(large), letters(words)];
}

/** An acronym never spelt out is the one organisation whose initials it is. */
export function linkAcronyms(mentions: Mentions): void {
  const byInitials = new Map<string, { canonical: string; role: (typeof all)[number]['role'] }>();
  const all = mentions.all();
  for (const { type, text, canonical, role } of all) {
    if (type !== 'ORG' || !text.includes(' ')) continue;
    for (const letters of initials(text))
      if (letters.length >= 2 && !byInitials.has(letters)) byInitials.set(letters, { canonical, role });
  }
  for (const mention of all) {
    const full = byInitials.get(mention.text);
    if (mention.type === 'ORG' && full && mention.source !== 'list') Object.assign(mention, full);
  }
  for (const [letters, full] of byInitials) {
    if (letters.length < 3) continue;
    for (const at of mentions.occurrences([letters]))
      mentions.add({ ...mentions.span(at, 1), type: 'ORG', ...full, source: 'document' });
  }
}
