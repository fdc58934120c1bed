import { expression } from '../expression.ts';
import { standsFor } from './acronyms.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';

// After a name: optional comma or space, bracket, perhaps "the" and quotes, the short form, quotes, bracket.
const DEFINITION = expression(
  String.raw`^,? ?[([](?:(?:hereinafter|hereafter|collectively|or|formerly|also known as|aka|a\.k\.a\.),? ?)?(?:(?:referred to as|known as) )?(?:the )?["“”'‘’„«]?(\p{Lu}[\p{L}\p{N}&.-]{1,15}(?: \p{Lu}[\p{L}\p{N}&.-]{0,15}){0,2})["“”'‘’»]?(?:[)\],;]| or\b)`,
);
const OPENS = /^,? ?[([]/;
const NAMED = new Set(['ORG', 'PRODUCT', 'LAW', 'PERSON', 'THREAT_ACTOR', 'MALWARE']);
/** "(the “Company”)" and "(the “City”)" say whom the word means, but are no names. */
const COMMON_SHORT =
  /^(?:Corporation|Registrant|Plaintiffs?|Defendants?|Trust|Group|Council|Association|Authority|Board|Clinic|Center|Centre|College|Church|Union|Club|Practice|Partnership|Plan|Fund|Institute|Foundation|Service|Charity|Provider|Vendor|Data|Website|Site|App|System|Platform|Settlement|Class|Commissioner|Controller|Borough|Village|Schools|Hospitals|Parties|Company|City|County|District|University|Hospital|Agency|Department|School|Bank|Firm|Commission|Office|State|Town|Incident|Event|Act|Notice|Update|Updated|PDF|NYSE|NASDAQ|Nasdaq|Inc|US|UK|EU|USA|U\.S\.|U\.K\.)$/;

/** Names that one short form can be given: a page that goes on redefining it means no harm to what was read before. */
const MOST_MEANINGS = 4;

/** "Federal Trade Commission (FTC)": the short form in brackets is the same entity here and for the rest of the text. */
export function applyAliases(mentions: Mentions): void {
  const byText = new Map<string, Mention[]>();
  for (const mention of mentions.all()) {
    const same = byText.get(mention.text);
    if (same) same.push(mention);
    else byText.set(mention.text, [mention]);
  }
  // Each definition is applied once: long texts repeat it thousands of times.
  const meanings = new Map<string, Set<string>>();
  for (const mention of [...mentions.all()]) {
    // Only after a bracket or a comma can a short form follow; looking at the sign first is ten times cheaper.
    if (!NAMED.has(mention.type) || !OPENS.test(mentions.text.slice(mention.end, mention.end + 3))) continue;
    const match = DEFINITION.exec(mentions.text.slice(mention.end, mention.end + 80));
    const short = match?.[1]?.replace(/\.$/, '');
    if (!match || !short || COMMON_SHORT.test(short)) continue;
    const quoted = /["“”„«]/.test(match[0]);
    if (!quoted && !standsFor(short, mention.text)) continue;
    const { type, canonical, role } = mention;
    // A definition is stronger than a list: this article's "HSE" is what it says it is.
    const known = meanings.get(short) ?? new Set();
    const meaning = `${type} ${canonical}`;
    if (known.has(meaning) || known.size >= MOST_MEANINGS) continue;
    meanings.set(short, known.add(meaning));
    for (const other of byText.get(short) ?? []) Object.assign(other, { type, canonical, role });
    const words = short.split(' ');
    for (const at of mentions.occurrences(words))
      mentions.add({ ...mentions.span(at, words.length), type, canonical, role, source: 'document' });
  }
}
