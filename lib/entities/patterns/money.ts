import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';
import {
  DIGITS,
  MAGNITUDE,
  magnitudeValue,
  NUMBER_WORD,
  parseDigits,
  parseNumberWords,
  plainNumber,
} from './number.ts';

/** ISO 4217 codes of the signs and words in which fines, ransoms and settlements are told; BTC, ETH and XMR as well. */
const CURRENCY: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dólares: 'USD',
  'u.s. dollars': 'USD',
  'us dollars': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  'australian dollars': 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  cdn$: 'CAD',
  'canadian dollars': 'CAD',
  nz$: 'NZD',
  nzd: 'NZD',
  hk$: 'HKD',
  hkd: 'HKD',
  s$: 'SGD',
  sgd: 'SGD',
  r$: 'BRL',
  brl: 'BRL',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  sterling: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  '₩': 'KRW',
  krw: 'KRW',
  won: 'KRW',
  '₹': 'INR',
  inr: 'INR',
  rupees: 'INR',
  rs: 'INR',
  chf: 'CHF',
  franken: 'CHF',
  francs: 'CHF',
  'swiss francs': 'CHF',
  sek: 'SEK',
  kronor: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  kroner: 'DKK',
  pln: 'PLN',
  zloty: 'PLN',
  '₽': 'RUB',
  rub: 'RUB',
  rubles: 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  nis: 'ILS',
  zar: 'ZAR',
  rand: 'ZAR',
  '₿': 'BTC',
  btc: 'BTC',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
  eth: 'ETH',
  ether: 'ETH',
  xmr: 'XMR',
  monero: 'XMR',
};

const SIGN = String.raw`(?:US|AU|CA|NZ|HK|CDN|A|C|S|R)?\$|[£€¥₩₹₽₺₪₿]|(?:USD|AUD|CAD|NZD|EUR|GBP|CHF|JPY|CNY|RMB|INR|BRL|SEK|NOK|DKK|PLN|ZAR|KRW|Rs\.?)(?=[ \u00a0]?\d)`;
const WORD = String.raw`U\.?S\.? dollars|(?:Australian|Canadian) dollars|pounds sterling|[Dd]ollars?|dólares|[Pp]ounds?|sterling|[Ee]uros?|€|yen|yuan|rupees|(?:Swiss )?francs|Franken|kron(?:or|er)|rubles|rand|zloty|[Bb]itcoins?|BTC|ETH|ether|XMR|[Mm]onero|USD|EUR|GBP|CHF|AUD|CAD|CNY|JPY`;
const TO = String.raw`[ \u00a0]?(?:to|and|-|–|—|bis|à|a)[ \u00a0]?`;

// "$20", "£20million", "$20 to $100", "USD 1.5 million", "$5-10 million".
const SIGN_FIRST = expression(
  `(?<![\\p{L}\\p{N}.,$])(?<sign>${SIGN})[ \\u00a0]?(?<digits>${DIGITS})(?<scale>${MAGNITUDE})?(?:(?<to>${TO})(?:${SIGN})?[ \\u00a0]?(?<digits2>${DIGITS})(?<scale2>${MAGNITUDE})?(?!\\p{L}))?`,
  'g',
);
// "22 million dollars", "350 BTC", "1,5 Millionen Euro", "five million dollars".
const WORD_LAST = expression(
  `(?<![\\p{L}\\p{N}.,$£€])(?:(?<digits>${DIGITS})(?<scale>${MAGNITUDE})?|(?<words>${NUMBER_WORD}))(?: de[ \\u00a0]| d['’]|[ \\u00a0-])(?<unit>${WORD})(?![\\p{L}\\p{N}])`,
  'gi',
);

// A shop's prices are no loss, fine or ransom.
const PRICE_BEFORE =
  /\b(?:prices (?:range |ranging |start |starting |run |running )?(?:at|from|between|of)|priced (?:at|from)|tickets? (?:at|from)) $/i;

const PRICE_AFTER = /^ (?:a|an|per) (?:gallon|litre|liter|barrel|share|ounce|pound|ton|kilo|mile|ticket|night)\b/;

function amount(digits: string, scale: string | undefined, decimalComma: boolean): number {
  return parseDigits(digits, decimalComma, Boolean(scale)) * magnitudeValue(scale ?? '');
}

/**
 * Sums of money with currency and magnitude; modifiers ("more than") stay out of the extent, a range is one mention.
 * Canonical: ISO 4217 code and amount, `USD 22000000`, ranges `USD 20-100`.
 */
export function findMoney(text: string, decimalComma: boolean): Candidate[] {
  const found: Candidate[] = [];
  SIGN_FIRST.lastIndex = 0;
  for (let match = SIGN_FIRST.exec(text); match; match = SIGN_FIRST.exec(text)) {
    const { sign = '', digits = '', scale, to, digits2, scale2 } = match.groups ?? {};
    if (PRICE_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    if (PRICE_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 16))) continue;
    const code = CURRENCY[sign.toLowerCase().replace(/\.$/, '')] ?? 'USD';
    // "$5 million and 30 people" is no range: "and" joins two sums only after "between".
    const isRange =
      digits2 !== undefined && (!/and|a$/.test(to ?? '') || /\bbetween $/i.test(text.slice(0, match.index).slice(-8)));
    const whole = isRange
      ? match[0]
      : match[0].slice(0, to === undefined ? undefined : match[0].indexOf(to, sign.length + digits.length));
    // A second sum that is no range's end is looked at again, as one of its own.
    SIGN_FIRST.lastIndex = match.index + whole.length;
    const first = amount(digits, scale ?? (isRange && !to?.includes('to') ? scale2 : undefined), decimalComma);
    const second = isRange && digits2 ? `-${plainNumber(amount(digits2, scale2, decimalComma))}` : '';
    found.push({
      start: match.index,
      end: match.index + whole.length,
      type: 'MONEY',
      canonical: `${code} ${plainNumber(first)}${second}`,
      source: 'pattern',
    });
  }
  for (const match of text.matchAll(WORD_LAST)) {
    const { digits, scale, words, unit = '' } = match.groups ?? {};
    const value = digits ? amount(digits, scale, decimalComma) : parseNumberWords(words ?? '');
    const code = CURRENCY[unit.toLowerCase()] ?? CURRENCY[unit.toLowerCase().replace(/\./g, '')];
    if (value === null || !code || /^(?:a|an|one)$/i.test(words ?? '')) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      type: 'MONEY',
      canonical: `${code} ${plainNumber(value)}`,
      source: 'pattern',
    });
  }
  return found;
}
