import type { TimeValue } from '../../lib/model.ts';
import {
  type TimeAspects as Aspects,
  adjustTime,
  aspectsOf,
  precisionsOf,
  TIME_SENSES,
} from '../../lib/time/adjustTime.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  /** As the text beside says it. */
  time: TimeValue;
  /** As finely as it is known: what a coarser choice can go back to. */
  finest: TimeValue;
  onChange: (time: TimeValue) => void;
}

/** How a date is meant: on, by, before it; to the minute or the month; about. In step with the text beside it. */
export function TimeAspects({ time, finest, onChange }: Props) {
  const { t } = useWords();
  const aspects = aspectsOf(time);
  if (!aspects) return null;
  const set = (change: Partial<Aspects>): void => {
    const adjusted = adjustTime(finest, { ...aspects, ...change });
    if (adjusted) onChange(adjusted);
  };
  return (
    <div class="field-row">
      <ChoiceField
        id="draft-sense"
        label={t('aspect.sense')}
        value={aspects.sense}
        choices={TIME_SENSES}
        wordsOf={(sense) => t(`aspect.${sense}`)}
        onChoose={(sense) => set({ sense })}
      />
      <ChoiceField
        id="draft-precision"
        label={t('aspect.precision')}
        value={aspects.precision}
        choices={precisionsOf(finest)}
        wordsOf={(precision) => t(`precision.${precision}`)}
        onChoose={(precision) => set({ precision })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={aspects.approximate}
          onChange={({ currentTarget }) => set({ approximate: currentTarget.checked })}
        />
        {t('aspect.approximate')}
      </label>
    </div>
  );
}
