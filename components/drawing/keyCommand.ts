import type { Step } from '../../lib/drawing/walk.ts';

export type KeyCommand = { type: 'walk'; step: Step } | { type: 'zoom'; way: 'in' | 'out' | 'whole' };

const STEPS: Record<string, Step> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
};

/** What a key means in the drawing; null where it means nothing. Keys held with Ctrl or Alt are the browser's own. */
export function keyCommand(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): KeyCommand | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const step = STEPS[event.key];
  if (step) return { type: 'walk', step };
  switch (event.key) {
    case '+':
    case '=':
      return { type: 'zoom', way: 'in' };
    case '-':
    case '_':
      return { type: 'zoom', way: 'out' };
    case '0':
      return { type: 'zoom', way: 'whole' };
    default:
      return null;
  }
}
