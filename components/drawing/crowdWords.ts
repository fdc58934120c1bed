import type { DrawnEvent } from '../../lib/drawing/drawnEvent.ts';
import type { DrawingWords } from './drawingWords.ts';

/** What a crowd is called: how many, from when to when. */
export function crowdWords(events: readonly DrawnEvent[], words: DrawingWords): string {
  return words.crowd(events.length, events[0]?.time ?? '', events.at(-1)?.time ?? '');
}
