import { EVENT_KINDS, type Result, type TimeValue } from '../../lib/model.ts';
import type { EventFields } from '../../lib/session/readerChange.ts';
import type { EventDraft } from '../../lib/session/state.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { useWords } from '../shared/useWords.ts';
import { TimeAspects } from './TimeAspects.tsx';

interface Props {
  draft: EventDraft;
  /** The passage it is about. */
  quote: string;
  parseTime: (text: string) => Result<TimeValue>;
  onTyped: (fields: Partial<Omit<EventDraft, 'subject' | 'span'>>) => void;
  onSave: (event: EventFields) => void;
  onCancel: () => void;
}

/** An event to be added or corrected: when, as people write it and as it is understood; of which kind; what happened. */
export function EventForm({ draft, quote, parseTime, onTyped, onSave, onCancel }: Props) {
  const { t, time: inWords } = useWords();
  const title = t(draft.subject === null ? 'event.add' : 'event.edit');
  const time = timeOf(draft, parseTime);
  const label = draft.label.trim();
  const save = (event: Event): void => {
    event.preventDefault();
    if (time?.ok && label !== '') onSave({ time: time.value, kind: draft.kind, label });
  };
  return (
    <form class="event-form" aria-label={title} onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <h2>{title}</h2>
      <blockquote class="quote">{quote}</blockquote>
      <div class="field">
        <label for="draft-time">{t('event.when')}</label>
        <input
          id="draft-time"
          type="text"
          autoComplete="off"
          data-focus="draft/"
          placeholder={t('event.when_example')}
          aria-describedby="draft-read"
          aria-invalid={time ? !time.ok : undefined}
          value={draft.timeText}
          onInput={({ currentTarget }) => onTyped({ timeText: currentTarget.value, finest: null })}
        />
        <output id="draft-read" class={time && !time.ok ? 'wrong' : 'soft'}>
          {time === null && t('event.when_hint')}
          {time?.ok && (
            <>
              {t('event.understood', { time: inWords(time.value) })} <code class="edtf">{time.value.edtf}</code>
            </>
          )}
          {time && !time.ok && time.error}
        </output>
      </div>
      {time?.ok && (
        <TimeAspects
          time={time.value}
          finest={draft.finest ?? time.value}
          onChange={(value) => {
            const timeText = inWords(value);
            onTyped({ timeText, was: { timeText, time: value }, finest: draft.finest ?? time.value });
          }}
        />
      )}
      <ChoiceField
        id="draft-kind"
        label={t('event.kind')}
        value={draft.kind}
        choices={EVENT_KINDS}
        wordsOf={(kind) => t(`kind.${kind}`)}
        onChoose={(kind) => onTyped({ kind })}
      />
      <div class="field">
        <label for="draft-label">{t('event.label')}</label>
        <textarea
          id="draft-label"
          rows={2}
          value={draft.label}
          onInput={({ currentTarget }) => onTyped({ label: currentTarget.value })}
        />
      </div>
      <div class="actions">
        <button type="submit" class="button primary" disabled={!time?.ok || label === ''}>
          {t(draft.subject === null ? 'common.add' : 'common.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The time as the text says it; null for no text. The text it opened with stands for the time it was made of. */
function timeOf({ timeText, was }: EventDraft, parseTime: Props['parseTime']): Result<TimeValue> | null {
  if (timeText === was?.timeText) return { ok: true, value: was.time };
  if (timeText.trim() === '') return null;
  const read = parseTime(timeText);
  // What the form filled in (a year) was shown, and is the reader's word now.
  return read.ok ? { ok: true, value: { ...read.value, basis: 'stated' } } : read;
}
