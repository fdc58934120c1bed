import { useState } from 'preact/hooks';
import type { CorrectedEntity, CorrectedMention } from '../../lib/entities/applyCorrections.ts';
import { ENTITY_TYPES, type Span } from '../../lib/model.ts';
import type { NameChange } from '../../lib/session/nameChange.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  id: string;
  entity: CorrectedEntity;
  text: string;
  onReveal: (span: Span) => void;
  onChange: (change: NameChange) => void;
}

/** Mentions shown before one asks for the rest. */
const FIRST = 8;
/** Words around a mention, in UTF-16 units: enough to tell one from the other in a narrow frame. */
const AROUND = 36;

/** Where a name stands; each place shows itself in the page, and can be another name or none. */
export function MentionList({ id, entity, text, onReveal, onChange }: Props) {
  const { t } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const [splitting, setSplitting] = useState<number | null>(null);
  const { mentions } = entity;
  const shown = showsAll ? mentions : mentions.slice(0, FIRST);
  return (
    <>
      <ul class="mentions" aria-label={t('name.mentions')}>
        {shown.map((mention) => {
          const span = { start: mention.start, end: mention.end };
          const [before, after] = around(text, mention);
          return (
            <li key={mention.start}>
              <div class="mention-row">
                <button type="button" class="mention" onClick={() => onReveal(span)}>
                  {before}
                  <mark>{mention.text}</mark>
                  {after}
                </button>
                {mentions.length > 1 && (
                  <IconButton
                    icon="split"
                    label={t('name.split_of', { before, name: mention.text })}
                    onClick={() => setSplitting(splitting === mention.start ? null : mention.start)}
                  />
                )}
                <IconButton
                  icon="reject"
                  label={t('name.reject_one_of', { before, name: mention.text })}
                  onClick={() => onChange({ kind: 'reject-mention', mention: span })}
                />
              </div>
              {splitting === mention.start && (
                <SplitForm
                  id={`${id}-split`}
                  mention={mention}
                  onSplit={(as) => onChange({ kind: 'split', mention: span, as })}
                  onCancel={() => setSplitting(null)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < mentions.length && (
        <button type="button" class="button quiet" onClick={() => setShowsAll(true)}>
          {t('names.show_all', { n: mentions.length })}
        </button>
      )}
    </>
  );
}

interface SplitProps {
  id: string;
  mention: CorrectedMention;
  onSplit: (as: Pick<CorrectedMention, 'type' | 'canonical'>) => void;
  onCancel: () => void;
}

/** What one mention is instead: a name of its own, or another of the article's. */
function SplitForm({ id, mention, onSplit, onCancel }: SplitProps) {
  const { t } = useWords();
  const [type, setType] = useState(mention.type);
  const [canonical, setCanonical] = useState('');
  const save = (event: Event): void => {
    event.preventDefault();
    if (canonical.trim() !== '') onSplit({ type, canonical });
  };
  return (
    <form class="split-form" onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <div class="field">
        <label for={`${id}-name`}>{t('name.split_as')}</label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          ref={(field) => field?.focus()}
          value={canonical}
          onInput={({ currentTarget }) => setCanonical(currentTarget.value)}
        />
      </div>
      <ChoiceField
        id={`${id}-type`}
        label={t('name.type')}
        value={type}
        choices={ENTITY_TYPES}
        wordsOf={(each) => t(`entity_one.${each}`)}
        onChoose={setType}
      />
      <div class="actions">
        <button type="submit" class="button primary" disabled={canonical.trim() === ''}>
          {t('name.split')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The words before and after, cut at words, within the line. */
function around(text: string, { start, end }: Span): [string, string] {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*\n/s, '');
  const after = text.slice(end, end + AROUND).replace(/\n.*$/s, '');
  const isCut = start - AROUND > 0 && before.length === AROUND;
  return [
    isCut ? before.replace(/^\S*\s/, '…') : before,
    after.length === AROUND ? after.replace(/\s\S*$/, '…') : after,
  ];
}
