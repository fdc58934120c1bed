import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';
import { isPlain } from '../lists/isPlain.ts';
import type { Token } from '../tokens.ts';

const BASED = expression(String.raw`^(\p{Lu}[\p{L}.’'-]*?)-(?:based|area|headquartered|born)$`);
/** What software and evidence are based on. */
const NO_PLACE = new Set(
  'web cloud internet windows linux android java python mac unix microsoft google amazon azure aws php sql ai pc risk role browser email community faith evidence home school hospital text sms mirai go rust golang javascript powershell'.split(
    ' ',
  ),
);
const LEAD = new Set([
  'New',
  'San',
  'Santa',
  'Los',
  'Las',
  'St.',
  'Saint',
  'Fort',
  'Mount',
  'El',
  'La',
  'Port',
  'Salt',
  'Lake',
  'Grand',
  'North',
  'South',
  'East',
  'West',
  'Great',
  'Little',
  'Cape',
  'Palo',
  'Baton',
  'Den',
  'Kansas',
  'Oklahoma',
  'Kuala',
  'Hong',
  'Tel',
  'Buenos',
  'Rio',
  'Abu',
]);

/** "Duluth-based", "a San Francisco-area clinic": the place alone is the name. */
export function findBasedPlaces(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, at) => {
    if (!token.capital || !token.text.includes('-')) return;
    const place = BASED.exec(token.text)?.[1];
    if (!place || NO_PLACE.has(place.toLowerCase()) || isPlain(place.toLowerCase())) return;
    let from = at;
    while (from > 0 && LEAD.has(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.block === token.block) from--;
    const start = tokens[from]?.start ?? token.start;
    const end = token.start + place.length;
    found.push({ start, end, type: 'PLACE', canonical: text.slice(start, end), source: 'pattern' });
  });
  return found;
}
