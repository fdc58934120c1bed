import type { Entity, EntityMention, TimelineEvent } from '../model.ts';
import { CALLED, TOLD_BY_VENDOR, TURNS_TO_VENDOR, VENDOR_TELLS } from './contactCues.ts';

/** What an event has to do with the vendor: the victim turns to it, it tells the victim, it acts, or nothing of these. */
export type VendorContact = 'to-vendor' | 'from-vendor' | 'by-vendor' | null;

/** Reads from the words around the vendor's name who turned to whom. */
export function vendorContactOf(event: TimelineEvent, entities: readonly Entity[]): VendorContact {
  const mentions = vendorMentionsIn(event, entities);
  const sides = mentions.map((mention) => sidesOf(event, mention));
  if (sides.some(({ before, behind }) => TOLD_BY_VENDOR.test(before) || tells(before, behind))) return 'from-vendor';
  if (sides.some(({ before }) => TURNS_TO_VENDOR.test(before)) || (sides.length > 0 && CALLED.test(event.quote)))
    return 'to-vendor';
  if (event.kind === 'vendor_notice') return 'to-vendor';
  return sides.some(({ before }) => STARTS_CLAUSE.test(before)) ? 'by-vendor' : null;
}

/** "told the vendor that we informed …" is no telling by the vendor: the mention must be a subject. */
const tells = (before: string, behind: string): boolean => VENDOR_TELLS.test(behind) && !TURNS_TO_VENDOR.test(before);

/** Nothing before the mention but an article, a date or another clause: the vendor is the one who acts. */
const STARTS_CLAUSE =
  /(?:^|[,;:]|\b(?:when|that|then|and|as|after|while|dass|als|que|quand)) *(?:the |our |its |their |der |die |das |el |la |le )?(?:\S+ ){0,2}$/i;

function vendorMentionsIn({ quoteSpan }: TimelineEvent, entities: readonly Entity[]): EntityMention[] {
  return entities
    .filter(({ role }) => role === 'vendor')
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end }) => quoteSpan.start <= start && end <= quoteSpan.end);
}

function sidesOf(
  { quote, quoteSpan }: TimelineEvent,
  { start, end }: EntityMention,
): { before: string; behind: string } {
  return { before: quote.slice(0, start - quoteSpan.start), behind: quote.slice(end - quoteSpan.start) };
}
