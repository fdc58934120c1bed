import { useWords } from '../shared/useWords.ts';

interface Props {
  /** The address the page has now, where another story is read by itself; null: it is this one's. */
  address: string | null;
}

/** Says that the page has gone on to another story under the reader's eyes, and offers that one. */
export function OtherStory({ address }: Props) {
  const { t } = useWords();
  return (
    <div aria-live="polite">
      {address !== null && /^https?:/.test(address) && (
        <p class="notice small">
          {t('page.goes_on')}{' '}
          <a href={address} title={address} target="_blank" rel="noopener noreferrer">
            {t('page.open_other')}
          </a>
        </p>
      )}
    </div>
  );
}
