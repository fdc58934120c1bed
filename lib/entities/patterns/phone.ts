import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';

// North American: area code 2–9, exchange 2–9 or letters ("1-877-IDTHEFT"), separated by space, dot or dash,
// the area code perhaps in brackets. A bare run of ten digits is an account number as likely as not: not taken.
const SEP = String.raw`[ \u00a0.\-\u2010-\u2013]`;
const AMERICAN = String.raw`(?:\+?1${SEP}?)?(?:\([2-9]\d{2}\)${SEP}?|[2-9]\d{2}${SEP})(?:[2-9]\d{2}${SEP}?\d{4}|[A-Z][A-Z0-9]{2}${SEP}?[A-Z0-9]{4}|\d{3}${SEP}[A-Z]{4})(?:,? ?(?:ext\.?|extension|x) ?\d{1,6})?`;
// International: a plus and country code, then 2 to 5 groups; 7 to 15 digits in all (ITU-T E.164), checked below.
const INTERNATIONAL = String.raw`\+[1-9]\d{0,2}(?:${SEP}?\(?\d{1,5}\)?){2,6}`;
// National numbers of other countries stand only after a word that says so.
const PHONE = expression(
  String.raw`(?<![\p{L}\p{N}$€£#.-])(?:${AMERICAN}|${INTERNATIONAL})(?![\p{L}\p{N}]|[-.]\d)`,
  'g',
);
const AFTER_CUE =
  /(?<=\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone|[Tt]el(?:ephone|\.)?|[Hh]otline|[Hh]elpline|Telefon|Tel\.|téléphone|teléfono|Rufnummer)(?: us)?(?: on| at|:| unter| au| al)? ?)0\d{1,4}(?:[ \u00a0/-]\d{2,8}){1,4}(?:-\d{1,4})?(?!\d)/gu;
// French: ten digits in pairs, and service numbers of four after "le" or "au" ("le 39 49").
const FRENCH = expression(
  String.raw`(?<![\p{L}\p{N}.,-])0[1-9](?:[ .]\d\d){4}(?!\d)|(?<=\b(?:le|au|numéro) )3\d[ \u00a0]?\d\d(?![\d\p{L}]| \d)`,
  'g',
);

// British: an area code of three to five digits and groups, eleven digits (ten for the oldest areas).
const BRITISH = expression(String.raw`(?<![\p{L}\p{N}.,-])\(?0\d{2,4}\)? \d{3,4} ?\d{3,4}(?![\d\p{L}]| \d)`, 'g');

// Australian and Irish free and local-rate numbers: "1800 595 160", "1300 00 00 00".
const AUSTRALIAN = expression(
  String.raw`(?<![\p{L}\p{N}.,$€£-])1[38]00 \d{2,3}[ ]?\d{2,3}(?: ?\d{2})?(?![\d\p{L}]| \d)`,
  'g',
);

/** Phone numbers with offsets; canonical: digits (letters as on a keypad), with `+` when the country code is printed. */
export function findPhones(text: string): Candidate[] {
  const found: Candidate[] = [];
  const starts = new Set<number>();
  for (const pattern of [PHONE, AFTER_CUE, FRENCH, BRITISH, AUSTRALIAN]) {
    for (const match of text.matchAll(pattern)) {
      const digits = match[0].replace(/,? ?(?:ext\.?|extension|x) ?\d+$/, '').replace(/[^\dA-Z]/g, '');
      if ((digits.length < 7 && pattern !== FRENCH) || digits.length > 15) continue;
      if (pattern === BRITISH && digits.length < 10) continue;
      if (starts.has(match.index)) continue;
      starts.add(match.index);
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'CONTACT',
        canonical: (match[0].startsWith('+') ? '+' : '') + Array.from(digits, keypadDigit).join(''),
        source: 'contact',
      });
    }
  }
  return found;
}

const KEYPAD = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

function keypadDigit(char: string): string {
  const key = KEYPAD.findIndex((letters) => letters.includes(char));
  return key < 0 ? char : String(key + 2);
}
