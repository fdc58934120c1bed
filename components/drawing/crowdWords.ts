import type { DrawnEvent } from '../../lib/drawing/drawnEvent.ts';
import type { ScreenWords } from '../shared/useWords.ts';

/** What a crowd is called: how many, from when to when. */
export function crowdWords(events: readonly DrawnEvent[], words: ScreenWords): string {
  return words.plural('drawing.crowd', events.length, {
    from: events[0]?.time ?? '',
    to: events.at(-1)?.time ?? '',
  });
}
