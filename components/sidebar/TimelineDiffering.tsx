import { keyPart } from '../../lib/words/keys.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import type { Differing } from './useDiffering.ts';

interface Props {
  differing: readonly Differing[];
  /** As of the row's other buttons. */
  tabIndex: number;
  /** Moves to the other event. */
  onGo: (subject: string) => void;
}

/** What an event does not fit together with, each with the way there. */
export function TimelineDiffering({ differing, tabIndex, onGo }: Props) {
  const { t } = useWords();
  if (differing.length === 0) return null;
  return (
    <ul class="differing">
      {differing.map(({ type, subject, words }) => {
        const what = t(`disagreement.${keyPart(type)}`);
        return (
          <li key={`${type} ${subject}`}>
            <Icon name="differs" />
            <span>
              {what}{' '}
              <button
                type="button"
                class="link"
                tabIndex={tabIndex}
                aria-label={t('timeline.go_to', { what, words })}
                onClick={() => onGo(subject)}
              >
                {words}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
