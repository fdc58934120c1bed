import type { MergedEvent } from '../../lib/compare/mergeTimelines.ts';
import type { ShownAccount } from '../../lib/library/compare/compareSaved.ts';
import { routeHash } from '../../lib/library/route.ts';
import { asArticleId } from '../../lib/model.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { useWords } from '../shared/useWords.ts';
import type { EventPlace } from './compareState.ts';

export interface Choice {
  place: EventPlace;
  words: string;
}

interface Props {
  event: MergedEvent;
  id: string;
  accounts: ReadonlyMap<string, ShownAccount>;
  /** Events of other accounts that it may be the same as. */
  choices: readonly Choice[];
  onJudge: (kind: 'same-event' | 'not-same-event', a: EventPlace, b: EventPlace) => void;
}

/** One event as all accounts tell it: who says so and in which words; what was put together wrongly can be put right. */
export function MergedEventItem({ event, id, accounts, choices, onJudge }: Props) {
  const words = useWords();
  const { t } = words;
  const [first, ...others] = event.tellings;
  const { time, kind } = first.row.event;
  const label = words.label(first.row.event);
  const place = placeOf(first);
  return (
    <li class="merged" data-kind={kind} data-sources={event.sources}>
      <p class="merged-head">
        <time>{words.time(time)}</time> <span class="soft">{t(`kind.${kind}`)}</span> {label}
        {event.sources === 1 && <span class="flag">{t('compare.one_source')}</span>}
        {event.verdict !== null && <span class="flag">{t(`compare.row.${keyPart(event.verdict)}`)}</span>}
        {event.isByHand && <span class="flag">{t('compare.by_hand')}</span>}
      </p>
      <ul class="tellings">
        {event.tellings.map((telling, index) => {
          const account = accounts.get(String(telling.account));
          const told = telling.row.event;
          return (
            <li key={`${telling.account} ${telling.row.subject}`}>
              <a href={routeHash({ page: 'article', id: asArticleId(String(telling.account)), at: told.start })}>
                {account?.site}
              </a>
              {': '}
              {others.length > 0 && <span>{words.time(told.time)} </span>}
              <q>{told.quote}</q>{' '}
              {index > 0 && (
                <button
                  type="button"
                  class="small"
                  aria-label={t('compare.apart_of', { label: words.label(told), site: account?.site ?? '' })}
                  onClick={() => onJudge('not-same-event', place, placeOf(telling))}
                >
                  {t('compare.apart')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {choices.length > 0 && (
        <details class="merged-more">
          <summary aria-label={t('compare.same_as_open', { label })}>{t('compare.same_as')}</summary>
          <select
            id={id}
            aria-label={t('compare.same_as_of', { label })}
            value=""
            onChange={({ currentTarget }) => {
              const choice = choices[Number(currentTarget.value)];
              if (currentTarget.value !== '' && choice) onJudge('same-event', place, choice.place);
            }}
          >
            <option value="">{t('incidents.choose')}</option>
            {choices.map((choice, index) => (
              <option key={`${choice.place.account} ${choice.place.subject}`} value={index}>
                {choice.words}
              </option>
            ))}
          </select>
        </details>
      )}
    </li>
  );
}

export const placeOf = (telling: MergedEvent['tellings'][number]): EventPlace => ({
  account: asArticleId(String(telling.account)),
  subject: telling.row.subject,
});
