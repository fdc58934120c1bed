import { useWords } from '../shared/useWords.ts';

/** How to begin. */
export function EmptyLibrary() {
  const { t } = useWords();
  return (
    <section class="library-empty">
      <h2>{t('library.empty')}</h2>
      <ol>
        <li>{t('library.empty_open')}</li>
        <li>{t('library.empty_click')}</li>
        <li>{t('library.empty_mark')}</li>
      </ol>
      <p>{t('library.empty_import')}</p>
    </section>
  );
}
