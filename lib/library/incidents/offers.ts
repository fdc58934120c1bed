import type { Reason, Suggestion } from '../../compare/suggestion.ts';
import { type ArticleId, asArticleId } from '../../model.ts';
import type { Grouping } from './incidentChanges.ts';

/** A suggestion the reader has not answered yet. */
export interface Offer {
  ids: [ArticleId, ArticleId];
  of: Suggestion['of'];
  score: number;
  reasons: Reason[];
}

export const offerKey = ({ ids, of }: Pick<Offer, 'ids' | 'of'>): string => `${of} ${ids.toSorted().join(' ')}`;

/**
 * The suggestions that are still open: not what is together already, not what the reader said is not the same, and of
 * two groups that are offered together only the best pair.
 */
export function openOffers(suggestions: readonly Suggestion[], grouping: Grouping): Offer[] {
  const refused = new Set(
    grouping.judgements.flatMap((judgement) =>
      judgement.kind === 'not-same-incident' ? [pairKey(judgement.a, judgement.b)] : [],
    ),
  );
  const offered = new Set<string>();
  const offers: Offer[] = [];
  for (const { ids, of, score, reasons } of suggestions.toSorted((a, b) => b.score - a.score)) {
    const [a, b] = [asArticleId(String(ids[0])), asArticleId(String(ids[1]))];
    if (refused.has(pairKey(a, b))) continue;
    const [x, y] = [groupOf(a, of, grouping), groupOf(b, of, grouping)];
    if (x === y) continue;
    const key = `${of} ${[x, y].toSorted().join(' ')}`;
    if (offered.has(key)) continue;
    offered.add(key);
    offers.push({ ids: [a, b], of, score, reasons });
  }
  return offers;
}

const pairKey = (a: ArticleId, b: ArticleId): string => [a, b].toSorted().join(' ');

/** The incident an article is in, of campaigns the campaign of it; itself where it is in none. */
function groupOf(id: ArticleId, of: Offer['of'], { incidents }: Grouping): string {
  const home = incidents.find(({ articleIds }) => articleIds.includes(id));
  if (of === 'incident') return home?.id ?? id;
  return home?.campaignId ?? home?.id ?? id;
}

/**
 * The name to begin with: what both articles of an offer name, or either of them in another offer (copies of one text
 * are offered for their text alone). null: nothing that could be one.
 */
export function nameOfOffer(offer: Offer, offers: readonly Offer[]): string | null {
  const near = offers.filter(({ of, ids }) => of === offer.of && ids.some((id) => offer.ids.includes(id)));
  const names = [offer, ...near].flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.type === 'entity' && NAMING.has(reason.entity) ? [reason] : [])),
  );
  const victim = offer.of === 'incident' ? names.find(({ role }) => role === 'victim') : undefined;
  return (victim ?? names[0])?.name ?? null;
}

const NAMING: ReadonlySet<string> = new Set(['ORG', 'PLACE', 'PRODUCT', 'THREAT_ACTOR']);
