import type { TimelineView } from '../../lib/session/state.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  view: TimelineView;
  onView: (view: TimelineView) => void;
}

/** The timeline as a list or as a drawing: one choice of two. */
export function ViewSwitch({ view, onView }: Props) {
  const { t } = useWords();
  return (
    <fieldset class="view-switch">
      <legend class="visually-hidden">{t('drawing.as')}</legend>
      {(['list', 'drawing'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name="timeline-view" checked={each === view} onChange={() => onView(each)} />
          {t(`drawing.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
