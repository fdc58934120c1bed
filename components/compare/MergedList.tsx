import { Fragment } from 'preact';
import type { MergedEvent, MergedTimeline } from '../../lib/compare/mergeTimelines.ts';
import type { ShownAccount } from '../../lib/library/compare/compareSaved.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import type { EventPlace } from './compareState.ts';
import { type Choice, MergedEventItem, placeOf } from './MergedEventItem.tsx';

interface Props {
  timeline: MergedTimeline;
  accounts: readonly ShownAccount[];
  onJudge: (kind: 'same-event' | 'not-same-event', a: EventPlace, b: EventPlace) => void;
}

/** All accounts in one timeline, with the sources beside each event and the gaps between them. */
export function MergedList({ timeline, accounts, onJudge }: Props) {
  const words = useWords();
  const { t } = words;
  const byId = new Map(accounts.map((account) => [String(account.id), account]));
  // From one day to the next nothing is missing.
  const gaps = new Map(timeline.gaps.flatMap(({ after, gap }) => ((gap.max ?? gap.min) > 1 ? [[after, gap]] : [])));
  return (
    <section aria-labelledby="merged-title">
      <h3 id="merged-title">{t('compare.timeline')}</h3>
      <ol class="merged-list">
        {timeline.events.map((event, index) => {
          const gap = gaps.get(index);
          const [first] = event.tellings;
          return (
            <Fragment key={`${first.account} ${first.row.subject}`}>
              <MergedEventItem
                event={event}
                id={`same-${index}`}
                accounts={byId}
                choices={choicesFor(event, timeline.events, byId, words)}
                onJudge={onJudge}
              />
              {gap && <li class="merged-gap soft">{t('compare.gap', { gap: words.gap(gap) })}</li>}
            </Fragment>
          );
        })}
      </ol>
    </section>
  );
}

/** As many as a list can hold that is read; the nearest in the timeline. */
const MOST_CHOICES = 40;

/** Events that some other account tells and that are not in this one. */
function choicesFor(
  event: MergedEvent,
  events: readonly MergedEvent[],
  accounts: ReadonlyMap<string, ShownAccount>,
  words: ScreenWords,
): Choice[] {
  const own = new Set(event.tellings.map(({ account }) => account));
  const at = events.indexOf(event);
  return events
    .map((other, index) => ({ other, distance: Math.abs(index - at) }))
    .filter(({ other }) => other !== event)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_CHOICES)
    .flatMap(({ other }) => other.tellings.filter(({ account }) => !own.has(account)).slice(0, 1))
    .map((telling) => ({
      place: placeOf(telling),
      words: `${words.time(telling.row.event.time)}: ${words.label(telling.row.event)} (${accounts.get(String(telling.account))?.site})`,
    }));
}
