import { useEffect, useMemo } from 'preact/hooks';
import { type ChangeWorld, changing, newCampaign, newIncident } from '../../lib/library/incidents/incidentChanges.ts';
import { nameOfOffer, offerKey } from '../../lib/library/incidents/offers.ts';
import { useWords } from '../shared/useWords.ts';
import { CampaignPart } from './CampaignPart.tsx';
import type { IncidentsState } from './incidentsState.ts';
import { NameField } from './NameField.tsx';
import { OfferItem } from './OfferItem.tsx';

interface Props {
  state: IncidentsState;
  world: ChangeWorld;
}

/** As many as anyone answers in one go; the next come when these are answered. */
const MOST_OFFERS = 20;

/** The reader's incidents and campaigns, and the suggestions for more of them. */
export function IncidentsPage({ state, world }: Props) {
  const { t } = useWords();
  const summaries = state.articles.value;
  const grouping = state.grouping.value;
  const articles = useMemo(() => new Map(summaries.map((article) => [article.id, article])), [summaries]);
  // Whenever articles came, went or changed: what is known of the others stays.
  useEffect(() => {
    if (summaries.length > 0) void state.look();
  }, [summaries, state]);
  if (!grouping) return null;
  const actions = { world, onChange: state.change };
  const progress = state.progress.value;
  const notice = state.notice.value;
  const offers = state.offers.value.slice(0, MOST_OFFERS).flatMap((offer) => {
    const [a, b] = offer.ids.map((id) => articles.get(id));
    if (!a || !b) return [];
    return [{ offer, pair: [a, b] as const, name: nameOfOffer(offer, state.offers.value) ?? a.title }];
  });
  const campaigns = [...grouping.campaigns, null];
  const known = new Set(grouping.campaigns.map(({ id }) => id));
  return (
    <div class="incidents">
      <h2>{t('incidents.title')}</h2>
      <p class="soft">{t('incidents.about')}</p>
      <div class="incidents-notice" role="status">
        {notice && <p data-kind={notice.kind}>{notice.text}</p>}
      </div>
      {state.canUndo.value && (
        <button type="button" class="incidents-undo" onClick={state.undo}>
          {t('common.undo')}
        </button>
      )}
      <div class="incidents-new">
        <NameField
          id="new-incident"
          label={t('incidents.new')}
          action={t('common.add')}
          onSave={(name) =>
            state.change(
              () => changing({ incidents: [newIncident(name, [], world)] }),
              t('incidents.done.made', { name }),
            )
          }
        />
        <NameField
          id="new-campaign"
          label={t('incidents.new_campaign')}
          action={t('common.add')}
          onSave={(name) =>
            state.change(() => changing({ campaigns: [newCampaign(name, world)] }), t('incidents.done.made', { name }))
          }
        />
      </div>
      <section aria-labelledby="incident-offers" aria-busy={progress !== null}>
        <h3 id="incident-offers">{t('incidents.suggestions')}</h3>
        {progress && <p class="soft">{t('incidents.looking', progress)}</p>}
        {!progress && offers.length === 0 && <p class="soft">{t('incidents.no_suggestions')}</p>}
        <ul class="offers">
          {offers.map(({ offer, pair, name }) => (
            <OfferItem key={offerKey(offer)} offer={offer} pair={pair} name={name} {...actions} />
          ))}
        </ul>
      </section>
      {grouping.incidents.length === 0 && grouping.campaigns.length === 0 && <p>{t('incidents.none')}</p>}
      {campaigns.map((campaign) => {
        const incidents = grouping.incidents.filter(({ campaignId }) =>
          campaign ? campaignId === campaign.id : campaignId === null || !known.has(campaignId),
        );
        if (!campaign && incidents.length === 0) return null;
        return (
          <CampaignPart
            key={campaign?.id ?? 'none'}
            campaign={campaign}
            incidents={incidents}
            grouping={grouping}
            articles={articles}
            copies={state.copies.value}
            {...actions}
          />
        );
      })}
    </div>
  );
}
