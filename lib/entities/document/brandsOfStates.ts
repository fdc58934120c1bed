import type { Mentions } from './mentions.ts';

const OF = ' of ';

/** "Blue Cross Blue Shield of Montana": an organisation and the place it belongs to are one name. */
export function joinBrandsOfStates(mentions: Mentions): void {
  const sorted = mentions.sorted();
  const joined = new Set<(typeof sorted)[number]>();
  sorted.forEach((mention, i) => {
    const place = sorted[i + 1];
    if (mention.type !== 'ORG' || (place?.type !== 'PLACE' && place?.type !== 'ORG') || mention.role === 'media')
      return;
    if (mentions.text.slice(mention.end, place.start) !== OF || place.text.includes(',')) return;
    if (place.type === 'ORG' && place.source !== 'list' && place.text.includes(' ')) return;
    mention.end = place.end;
    mention.text = mentions.text.slice(mention.start, place.end);
    mention.canonical = mention.text;
    mention.source = 'grammar';
    joined.add(place);
  });
  mentions.remove((mention) => joined.has(mention));
}
