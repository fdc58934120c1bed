import { expression } from '../expression.ts';
import type { Mentions } from './mentions.ts';

// "the vendor", "our vendor", "the Click2Gov vendor", or a bullet's "Vendor scanned our system", "notify vendor".
const DEFINITE = expression(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:[Tt]he|[Oo]ur|[Tt]heir) (?:(?:[\p{L}\p{N}]+ ){0,2})?vendor|Vendor|(?<=\b(?:notify|notified|contacted|Contacted|asked|requested|Requested|told|informed) )vendor)(?![\p{L}-])`,
  'g',
);
// "a vendor, specializing in forensic analysis": another one, for what it does says so.
const OTHER = expression(
  String.raw`(?<![\p{L}])an?(?:other)? (?:\p{Ll}+[- ]){0,2}(?:vendor|firm|company),? (?:specializing|specialising|that specializes|which specializes) in (?:\p{Ll}+ ){0,3}\p{Ll}+`,
  'g',
);
const CITY = expression(
  String.raw`(?<![\p{L}\p{N}-])[Tt]he city(?![\p{L}’'-]| (?:of|council|hall|attorney|center))`,
  'g',
);
/** A party without a name is worth an entry when the article comes back to it this often. */
const LEAST_MENTIONS = 3;

/**
 * A vendor that an article speaks of again and again and never names, and "the city" in a city's own notice. One that is
 * brought in as "a vendor, specializing in …" is another one, and stays apart. An article that names its vendor has none.
 */
export function findUnnamedParties(mentions: Mentions): void {
  const { text } = mentions;
  const vendors = [...text.matchAll(DEFINITE)];
  const products = mentions
    .all()
    .filter(({ type }) => type === 'PRODUCT')
    .map(({ canonical }) => canonical);
  if (vendors.length >= LEAST_MENTIONS && !mentions.all().some(({ role }) => role === 'vendor')) {
    const product = products.find((name) => text.includes(`${name} vendor`));
    const canonical = product ? `${product} vendor (not named)` : 'Vendor (not named)';
    for (const match of vendors) {
      const [start, end] = [match.index, match.index + match[0].length];
      mentions.replaceInside({ start, end, type: 'ORG', canonical, role: 'vendor', source: 'document' });
    }
    for (const match of text.matchAll(OTHER)) {
      const role = /forensic|investigat|security|incident/.test(match[0]) ? 'investigator' : 'vendor';
      mentions.add({
        start: match.index,
        end: match.index + match[0].length,
        type: 'ORG',
        canonical: `${match[0].replace(/^an? /, '')} (not named)`,
        role,
        source: 'document',
      });
    }
  }
  const governments = new Set(
    mentions
      .all()
      .filter(({ type, canonical }) => type === 'ORG' && /^(?:City|Town) of /.test(canonical))
      .map(({ canonical }) => canonical),
  );
  const cities = [...text.matchAll(CITY)];
  const [first] = governments;
  if (first && cities.length >= LEAST_MENTIONS) {
    for (const match of cities)
      mentions.add({
        start: match.index,
        end: match.index + match[0].length,
        type: 'ORG',
        canonical: first,
        role: null,
        source: 'document',
      });
  }
}
