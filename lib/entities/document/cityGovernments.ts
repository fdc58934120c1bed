import { REGIONS } from '../grammar/places.ts';
import type { Mentions } from './mentions.ts';

const SPEAKS_AFTER =
  /^(?:[’']s (?:website|payment|officials?|government|council|notice|disclosure|statement|spokes\w+|computer|network|systems?|servers?|IT)\b|[ \u00a0](?:said|says|paid|notified|disclosed|confirmed|announced|reported|told|admitted|acknowledged|learned|officials?|press release|timeline|disclosure|notice|spokes\w+|city council|city officials|has (?:now |since |already |also )?(?:sent|mailed|posted|published|told|written) |has (?:been )?notif\w+|is notif\w+|was notif\w+|(?:will|would|did|does) (?:not )?(?:pay|say|comment|restore|rebuild)\b|refused|declined|hired|uses|used|contracts?)\b)/;
const SPEAKS_BEFORE =
  /\b(?:disclosure|notice|notification|statement|release|timeline|announcement|letter) (?:from|by) $/i;
const LIVES_BEFORE =
  /\b(?:live|lives|lived|living|reside|resides|residents of|born|based|located|arrested|police in|people in|in|near|at|from|to) $/i;

/**
 * A city that speaks or pays is its government ("St. Petersburg said"), one that people live in is a place. "City of X"
 * in the article makes the two one entity.
 */
export function tellGovernments(mentions: Mentions): void {
  const governments = new Map<string, string>();
  for (const { type, text, canonical } of mentions.all()) {
    const city = /^(?:The )?(?:City|Town|Village|County|Township|Borough) of (.+)$/.exec(text)?.[1];
    if (type === 'ORG' && city) governments.set(city, canonical);
  }
  for (const mention of mentions.all()) {
    if (mention.type !== 'PLACE' || /^(?:U\.?S|U\.?K)/.test(mention.text)) continue;
    // "Vermont was notified": a state or a country is no city, unless the article has a city of that name.
    if (REGIONS.has(mention.text) && !governments.has(mention.text)) continue;
    const before = mentions.text.slice(Math.max(0, mention.start - 30), mention.start);
    const after = mentions.text.slice(mention.end, mention.end + 30);
    const speaks = SPEAKS_BEFORE.test(before) || (SPEAKS_AFTER.test(after) && !LIVES_BEFORE.test(before));
    if (speaks)
      Object.assign(mention, {
        type: 'ORG',
        canonical: governments.get(mention.text) ?? `City of ${mention.text}`,
        role: null,
        source: 'document',
      });
  }
}
