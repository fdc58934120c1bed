import type { TimeValue } from '../../lib/model.ts';
import {
  type TimeAspects as Aspects,
  adjustTime,
  aspectsOf,
  precisionsOf,
  TIME_SENSES,
} from '../../lib/time/adjustTime.ts';
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
      <div class="field">
        <label for="draft-sense">{t('aspect.sense')}</label>
        <select
          id="draft-sense"
          value={aspects.sense}
          onChange={({ currentTarget }) => {
            const sense = TIME_SENSES.find((each) => each === currentTarget.value);
            if (sense) set({ sense });
          }}
        >
          {TIME_SENSES.map((sense) => (
            <option key={sense} value={sense}>
              {t(`aspect.${sense}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="draft-precision">{t('aspect.precision')}</label>
        <select
          id="draft-precision"
          value={aspects.precision}
          onChange={({ currentTarget }) => {
            const precision = precisionsOf(finest).find((each) => each === currentTarget.value);
            if (precision) set({ precision });
          }}
        >
          {precisionsOf(finest).map((precision) => (
            <option key={precision} value={precision}>
              {t(`precision.${precision}`)}
            </option>
          ))}
        </select>
      </div>
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
