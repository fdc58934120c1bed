import { itemExtent } from '../../lib/drawing/itemExtent.ts';
import type { LaidItem } from '../../lib/drawing/layoutDrawing.ts';
import { ROW } from '../../lib/drawing/layoutDrawing.ts';
import { eventsOf } from '../../lib/drawing/walk.ts';
import type { ScreenWords } from '../shared/useWords.ts';
import { crowdWords } from './crowdWords.ts';
import { ItemShape } from './ItemShape.tsx';
import { SCREEN_PEN } from './pens.ts';

interface Props {
  item: LaidItem;
  left: number;
  id: string;
  selected: string | null;
  /** The one that Tab reaches. */
  isStop: boolean;
  words: ScreenWords;
  onActivate: (item: LaidItem) => void;
  /** null: it is pointed at no more. */
  onPoint: (item: LaidItem | null) => void;
  /** The keyboard came here. */
  onReach: (item: LaidItem) => void;
}

/** An event or a crowd on the screen: it can be pointed at, reached by keyboard, and says what it is. */
export function DrawnItem({ item, left, id, selected, isStop, words, onActivate, onPoint, onReach }: Props) {
  const [from, to] = itemExtent(item);
  const holdsSelected = eventsOf(item).some((event) => event.id === selected);
  const subject = holdsSelected && selected !== null ? selected : (eventsOf(item)[0]?.id ?? '');
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/noInteractiveElementToNoninteractiveRole: SVG has no <li>
    <g role="listitem">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no <button> */}
      <g
        class={`drawing-item${holdsSelected ? ' selected' : ''}`}
        role="button"
        tabindex={isStop ? 0 : -1}
        aria-label={item.type === 'event' ? item.event.name : crowdWords(item.events, words)}
        aria-current={holdsSelected ? 'true' : undefined}
        data-key={item.key}
        data-focus={`subject/${subject}`}
        onClick={() => onActivate(item)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onActivate(item);
        }}
        onMouseEnter={() => onPoint(item)}
        onMouseLeave={() => onPoint(null)}
        onFocus={() => onReach(item)}
        onBlur={() => onPoint(null)}
      >
        <rect
          class="drawing-target"
          x={from - left - 2}
          y={item.y - ROW / 2 + 1}
          width={to - from + 4}
          height={heightOf(item)}
          rx={4}
        />
        <ItemShape item={item} left={left} id={id} pen={SCREEN_PEN} />
      </g>
    </g>
  );
}

const heightOf = (item: LaidItem): number =>
  (item.type === 'event' && item.label?.where === 'under' ? 2 * ROW : ROW) - 2;
