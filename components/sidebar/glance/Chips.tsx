import { useState } from 'preact/hooks';
import { useWords } from '../../shared/useWords.ts';

interface Props {
  /** The id of what names the list. */
  labelledBy: string;
  items: readonly { key: string; text: string }[];
  onNext: (key: string) => void;
}

/** Chips shown before one asks for the rest: a long feature names dozens of counts. */
const FIRST_CHIPS = 8;

/** Names and numbers of the article; a click shows the next place in the page. */
export function Chips({ labelledBy, items, onNext }: Props) {
  const { t, plural } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, FIRST_CHIPS);
  return (
    <>
      <ul class="chips" aria-labelledby={labelledBy}>
        {shown.map(({ key, text }) => (
          <li key={key}>
            <button type="button" title={t('names.next')} onClick={() => onNext(key)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="button quiet" onClick={() => setShowsAll(true)}>
          {plural('glance.more', items.length - shown.length)}
        </button>
      )}
    </>
  );
}
