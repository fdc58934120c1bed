import type { EntityMention, TimelineEvent } from '../model.ts';
import type { Account } from './account.ts';
import { CALLED, TOLD_BY_VENDOR, TURNS_TO_VENDOR, VENDOR_TELLS } from './contactCues.ts';

/** What an event has to do with the vendor: the victim turns to it, it tells the victim, it acts, or nothing of these. */
export type VendorContact = 'to-vendor' | 'from-vendor' | 'by-vendor' | null;

const read = new WeakMap<Account, ReadonlyMap<string, VendorContact>>();

/** For each event, by its subject, who turned to whom, read from the words around the vendor's name. Once for each account. */
export function vendorContacts(account: Account): ReadonlyMap<string, VendorContact> {
  const known = read.get(account) ?? readContacts(account);
  read.set(account, known);
  return known;
}

function readContacts({ rows, entities }: Account): Map<string, VendorContact> {
  const mentions = entities
    .filter(({ role }) => role === 'vendor')
    .flatMap((entity) => entity.mentions)
    .toSorted((a, b) => a.start - b.start);
  return new Map(rows.map(({ subject, event }) => [subject, contactOf(event, mentionsIn(event, mentions))]));
}

function contactOf(event: TimelineEvent, mentions: readonly EntityMention[]): VendorContact {
  const named = mentions.map((mention) => sidesOf(event, mention));
  const sides = named.length > 0 || event.kind !== 'vendor_notice' ? named : unnamedIn(event.quote);
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

/** The vendor by what it is, where no name stands in the sentence: "our payroll supplier told us". */
const UNNAMED =
  /(?<!\p{L})(?:supplier|vendor|provider|processor|contractor|administrator|business associate|manufacturer|maker|Dienstleister|Anbieter|proveedor|prestataire|fournisseur)s?(?!\p{L})/giu;
const unnamedIn = (quote: string): { before: string; behind: string }[] =>
  [...quote.matchAll(UNNAMED)].map(({ 0: word, index }) => ({
    before: quote.slice(0, index),
    behind: quote.slice(index + word.length),
  }));

/** Of mentions in order, those in the event's quote. */
function mentionsIn({ quoteSpan }: TimelineEvent, mentions: readonly EntityMention[]): EntityMention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < quoteSpan.start) low = middle + 1;
    else high = middle;
  }
  const found: EntityMention[] = [];
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.end > quoteSpan.end) break;
    found.push(mention);
  }
  return found;
}

function sidesOf(
  { quote, quoteSpan }: TimelineEvent,
  { start, end }: EntityMention,
): { before: string; behind: string } {
  return { before: quote.slice(0, start - quoteSpan.start), behind: quote.slice(end - quoteSpan.start) };
}
