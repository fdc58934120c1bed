import type { LaidItem } from '../../lib/drawing/layoutDrawing.ts';
import type { ScreenWords } from '../shared/useWords.ts';
import { crowdWords } from './crowdWords.ts';

/**
 * What is pointed at, in full: labels in the picture are cut short. Not announced, since what has the focus says the same
 * of itself.
 */
export function DrawingCaption({ pointed, words }: { pointed: LaidItem | null; words: ScreenWords }) {
  return (
    <p class={`drawing-caption${pointed ? '' : ' soft'}`}>
      {pointed ? textOf(pointed, words) : words.t('drawing.hint')}
    </p>
  );
}

const textOf = (item: LaidItem, words: ScreenWords): string =>
  item.type === 'event' ? item.event.name : crowdWords(item.events, words);
