import { useState } from 'preact/hooks';
import type { Span } from '../../../lib/model.ts';
import type { TextRead } from '../../../lib/session/revisions.ts';
import type { News } from '../../../lib/session/touchedBy.ts';
import { IconButton } from '../../shared/IconButton.tsx';
import { useWords } from '../../shared/useWords.ts';
import { ChangedSentence } from './ChangedSentence.tsx';
import { EventChangeLine } from './EventChangeLine.tsx';

interface Props {
  news: News | null;
  /** The text the reader saw last. */
  seen: TextRead | null;
  /** The page's text as it is now. */
  text: string;
  isDismissed: boolean;
  onReveal: (span: Span) => void;
  onDismiss: () => void;
}

/** A page wholly rewritten has hundreds: the count is of all, and more are shown when asked for. */
const FIRST = 50;

/** That the publisher changed the article since the reader was here, and what, sentence beside sentence. */
export function PublisherChanges({ news, seen, text, isDismissed, onReveal, onDismiss }: Props) {
  const { t, plural, day } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(FIRST);
  const isSaid = news !== null && seen !== null && !isDismissed;
  return (
    <div aria-live="polite">
      {isSaid && (
        <section class="notice small publisher-changes" aria-labelledby="publisher-changes">
          <div class="changed-head">
            <div>
              <h2 id="publisher-changes">{t('versions.changed_since', { day: day(seen.retrievedAt) })}</h2>
              <p>
                {news.changes.length > 0 && plural('versions.passages', news.changes.length)}{' '}
                {touched(news) > 0 && plural('versions.touched', touched(news))}
              </p>
            </div>
            <IconButton icon="close" label={t('versions.dismiss')} onClick={onDismiss} />
          </div>
          <button
            type="button"
            class="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? 'publisher-changes-list' : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'versions.hide' : 'versions.show')}
          </button>
          {isOpen && (
            <div id="publisher-changes-list">
              <ol class="sentence-changes">
                {news.changes.slice(0, shown).map((touchedChange, index) => (
                  <ChangedSentence
                    // The list is made anew as a whole.
                    key={`${index} ${touchedChange.change.kind}`}
                    {...touchedChange}
                    before={seen.article.text}
                    after={text}
                    onReveal={onReveal}
                  />
                ))}
              </ol>
              {news.changes.length > shown && (
                <button type="button" class="button" onClick={() => setShown(shown + FIRST)}>
                  {plural('versions.more', news.changes.length - shown)}
                </button>
              )}
              {news.elsewhere.length > 0 && (
                <>
                  <h3>{t('versions.other_day')}</h3>
                  <ul>
                    {news.elsewhere.map((change) => (
                      <EventChangeLine key={change.after?.start} change={change} onReveal={onReveal} />
                    ))}
                  </ul>
                </>
              )}
            </div>
          )}
        </section>
      )}
    </div>
  );
}

const touched = ({ changes, elsewhere }: News): number =>
  changes.reduce((sum, { events, records }) => sum + events.length + records.length, elsewhere.length);
