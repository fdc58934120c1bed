import type { Highlight } from '../../lib/session/highlightsOf.ts';
import { useWords } from '../shared/useWords.ts';

/** The reader's notes and tags, by the numbers that stand in the text. */
export function PrintedNotes({ highlights }: { highlights: readonly Highlight[] }) {
  const { t, locale } = useWords();
  return (
    <section class="printed-part" lang={locale}>
      <h2>{t('tab.notes')}</h2>
      <ol>
        {highlights.map(({ subject, record }) => (
          <li key={subject}>
            <q>{record.target.quote.exact}</q>
            {record.note && <p class="printed-note">{record.note}</p>}
            {record.tags.length > 0 && <p class="printed-tags">{record.tags.join(', ')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
