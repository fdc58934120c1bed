import type { Reason } from '../../lib/compare/suggestion.ts';
import { acceptCampaign, acceptIncident, refusePair } from '../../lib/library/incidents/incidentChanges.ts';
import { type Offer, offerKey } from '../../lib/library/incidents/offers.ts';
import { routeHash } from '../../lib/library/route.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import type { IncidentActions } from './incidentActions.ts';

interface Props extends IncidentActions {
  offer: Offer;
  pair: readonly [ArticleSummary, ArticleSummary];
  /** What the incident or campaign is called if it is accepted. */
  name: string;
}

/** The weightiest come first; more of them convince nobody further. */
const MOST_REASONS = 6;

/** Two articles that may be of one incident, or of one campaign, with the reasons; nothing happens without the reader. */
export function OfferItem({ offer, pair, name, world, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  const [a, b] = pair;
  const isCampaign = offer.of === 'campaign';
  const id = `offer-${offerKey(offer).replaceAll(' ', '-')}`;
  const accept = (): void => {
    const said = t('incidents.done.put_in', { name });
    if (isCampaign) onChange((grouping) => acceptCampaign(pair.map(asNamed), name, grouping, world), said);
    else onChange((grouping) => acceptIncident(offer.ids, name, grouping, world), said);
  };
  return (
    <li class="offer" aria-labelledby={id} data-offer={offer.of}>
      <h4 id={id}>{t(isCampaign ? 'incidents.maybe_campaign' : 'incidents.maybe_incident')}</h4>
      <ul class="offer-pair">
        {pair.map((article) => (
          <li key={article.id}>
            <a href={routeHash({ page: 'article', id: article.id, at: null })}>{article.title}</a>{' '}
            <span class="soft">{article.site}</span>
          </li>
        ))}
      </ul>
      <ul class="offer-reasons">
        {offer.reasons.slice(0, MOST_REASONS).map((reason) => (
          <li key={JSON.stringify(reason)}>{reasonWords(reason, words)}</li>
        ))}
      </ul>
      <div class="offer-actions">
        <button type="button" class="main" aria-describedby={id} onClick={accept}>
          {t(isCampaign ? 'incidents.same_campaign' : 'incidents.same')}
        </button>
        <button
          type="button"
          aria-describedby={id}
          onClick={() => onChange(() => refusePair(a.id, b.id, world), t('incidents.done.refused'))}
        >
          {t('incidents.not_same')}
        </button>
      </div>
    </li>
  );
}

const asNamed = ({ id, title }: ArticleSummary) => ({ id, name: title });

function reasonWords(reason: Reason, words: ScreenWords): string {
  const { t } = words;
  switch (reason.type) {
    case 'entity':
      return t('incidents.reason.entity', { name: reason.name });
    case 'dates':
      if (reason.from === reason.to) return t('incidents.reason.day', { day: words.local(reason.from) });
      return t('incidents.reason.dates', { from: words.local(reason.from), to: words.local(reason.to) });
    case 'count':
      return t('incidents.reason.count', { count: words.number(reason.count) });
    case 'quote':
      return t('incidents.reason.quote', { quote: reason.quote });
    case 'syndicated':
      return t('incidents.reason.syndicated', { percent: Math.round(reason.likeness * 100) });
  }
}
