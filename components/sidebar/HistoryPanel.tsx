import { asLocalDateTime } from '../../lib/model.ts';
import type { Change, History } from '../../lib/session/history.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';

interface Props {
  id: string;
  history: History;
  /** So many changes are to be done. */
  onGoTo: (done: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Everything that was changed since the article was opened, the newest first; a click goes to that point. */
export function HistoryPanel({ id, history, onGoTo, onKeyDown }: Props) {
  const words = useWords();
  const { t } = words;
  const { past, future } = history;
  const all = [...past, ...future.toReversed()];
  const clock = new Intl.DateTimeFormat(words.locale, { hour: 'numeric', minute: '2-digit' });
  return (
    <ol reversed class="history" id={id} aria-label={t('history.title')} onKeyDown={onKeyDown}>
      {all.map((change, index) => entry(change, index + 1)).toReversed()}
      <li key="start">
        <button type="button" aria-current={past.length === 0 ? 'step' : undefined} onClick={() => onGoTo(0)}>
          {t('history.start')}
        </button>
      </li>
    </ol>
  );

  function entry(change: Change, done: number) {
    const about = aboutOf(change, words);
    return (
      <li key={done}>
        <button
          type="button"
          class={done > past.length ? 'undone' : undefined}
          aria-current={done === past.length ? 'step' : undefined}
          onClick={() => onGoTo(done)}
        >
          <span class="history-what">
            {t(`change.${change.label}`)}
            {about !== '' && `: ${about}`}
            {done > past.length && <span class="soft"> {t('history.undone')}</span>}
          </span>
          <time dateTime={change.at}>{clock.format(new Date(change.at))}</time>
        </button>
      </li>
    );
  }
}

function aboutOf({ label, about }: Change, { local, t }: ScreenWords): string {
  if (about === '') return '';
  // Only the change itself writes them.
  if (label === 'published') return local(asLocalDateTime(about));
  if (label === 'day_month_order') return t(about === 'day-first' ? 'order.day_first' : 'order.month_first');
  return about;
}
