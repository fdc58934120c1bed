import type { Lane } from '../../lib/drawing/drawnEvent.ts';
import { SHAPES } from '../shared/KindShape.tsx';
import type { ScreenWords } from '../shared/useWords.ts';
import { groupsIn } from './groupsIn.ts';

/** What the shapes stand for: those that occur. */
export function KindLegend({ lanes, words }: { lanes: readonly Lane[]; words: ScreenWords }) {
  return (
    <ul class="drawing-legend" aria-label={words.t('drawing.legend')}>
      {groupsIn(lanes).map((group) => (
        <li key={group}>
          <svg class={`drawing-key kind-${group}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={SHAPES[group]} fill-rule="evenodd" />
          </svg>
          {words.t(`drawing.group.${group}`)}
        </li>
      ))}
    </ul>
  );
}
