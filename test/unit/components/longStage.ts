import type { TimelineEvent } from '../../../lib/model.ts';
import { articleOf, dayTime, spanOf } from '../session/scene.ts';
import { Stage } from './stage.tsx';

/** A sidebar with this many events, one a day from 2020-01-01, kinds and entities alternating. */
export function longStage(count = 260): Stage {
  const text = Array.from({ length: count }, (_, day) => `It went on on day ${day}.`).join('\n');
  const events = Array.from({ length: count }, (_, day): TimelineEvent => {
    const span = spanOf(`day ${day}.`, text);
    const quote = `It went on on day ${day}.`;
    return {
      ...span,
      dateText: `day ${day}`,
      time: dayTime(new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)),
      kind: day % 2 === 0 ? 'update' : 'leak',
      label: `Day ${day}`,
      quote,
      quoteSpan: spanOf(quote, text),
      entities: [],
      speaker: { role: 'author', name: null },
      flags: [],
      status: 'found',
    };
  });
  return new Stage().ready(articleOf(text), { timex: [], entities: [], events });
}
