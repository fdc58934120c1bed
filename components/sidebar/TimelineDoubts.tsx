import type { TimelineEvent } from '../../lib/model.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { inferenceWords } from './inferenceWords.ts';

/** What of an event's time the article does not state there, and from what it was taken; and what does not fit. */
export function TimelineDoubts({ event }: { event: TimelineEvent }) {
  const words = useWords();
  const { t } = words;
  const inferred = inferenceWords(event, words);
  if (inferred.length === 0 && event.flags.length === 0) return null;
  return (
    <span class="event-doubt">
      {inferred.length > 0 && (
        <span class="doubt inferred">
          <Icon name="inferred" />
          {t('common.inferred', { basis: inferred.join(t('common.and_also')) })}
        </span>
      )}{' '}
      {event.flags.map((flag) => (
        <span key={flag} class="doubt odd">
          <Icon name="odd" />
          {t(`flag.${keyPart(flag)}`)}{' '}
        </span>
      ))}
    </span>
  );
}
