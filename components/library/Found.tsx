import { useWords } from '../shared/useWords.ts';

interface FoundProps {
  /** `12 articles`. */
  words: string;
  isAll: boolean;
}

/** How many there are to be seen; said aloud when a search or a filter changes it. */
export function Found({ words, isAll }: FoundProps) {
  const { t } = useWords();
  return (
    <p class="library-number" role="status">
      {isAll ? words : t('library.search.found', { what: words })}
    </p>
  );
}
