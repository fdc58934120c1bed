import type { Lane } from '../../lib/drawing/drawnEvent.ts';
import { KIND_SHAPES } from '../shared/kindShapes.ts';
import type { DrawingWords } from './drawingWords.ts';
import { groupsIn } from './groupsIn.ts';

/** What the shapes stand for: those that occur. */
export function KindLegend({ lanes, words }: { lanes: readonly Lane[]; words: DrawingWords }) {
  return (
    <ul class="drawing-legend" aria-label={words.legend}>
      {groupsIn(lanes).map((group) => (
        <li key={group}>
          <svg class={`drawing-key kind-${group}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={KIND_SHAPES[group]} fill-rule="evenodd" />
          </svg>
          {words.groups[group]}
        </li>
      ))}
    </ul>
  );
}
