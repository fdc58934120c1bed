import type { LostDraft } from '../../lib/session/drafts.ts';
import type { Words } from '../../lib/words/words.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  drafts: readonly LostDraft[];
  onDrop: (draft: LostDraft) => void;
}

/** What was begun on words that the page does not have any more, to be copied or dropped. It stays until then. */
export function LostDrafts({ drafts, onDrop }: Props) {
  const words = useWords();
  const { t, number } = words;
  return (
    <section class="lost" aria-labelledby="lost-drafts-heading">
      <h2 id="lost-drafts-heading">
        {t('notes.lost_drafts')} <span class="count">{number(drafts.length)}</span>
      </h2>
      <p class="soft">{t('notes.lost_drafts_why')}</p>
      <ul>
        {drafts.map((draft, index) => (
          <li key={index}>
            <div class="lost-words">
              <q class="quote">
                <s>{draft.target.quote.exact}</s>
              </q>
              <p class="lost-draft">{typedIn(draft, words)}</p>
            </div>
            <IconButton
              icon="delete"
              label={t('notes.delete_words', { words: typedIn(draft, words).slice(0, 60) })}
              onClick={() => onDrop(draft)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function typedIn(lost: LostDraft, { t }: Words): string {
  switch (lost.kind) {
    case 'event': {
      const { timeText, kind, label } = lost.draft;
      return [timeText, t(`kind.${kind}`), label].filter((part) => part !== '').join(' · ');
    }
    case 'name':
      return `${lost.draft.canonical} · ${t(`entity_one.${lost.draft.type}`)}`;
    case 'note':
    case 'tags':
      return lost.text;
  }
}
