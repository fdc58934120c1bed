import { expect, it } from 'vitest';
import type { MarkLooks } from '../../../lib/marks/hues.ts';
import { paintShown } from '../../../lib/marks/paintShown.ts';
import type { SidebarMessage } from '../../../lib/messaging/protocol.ts';
import { OWN_LOOKS, withShown } from '../../../lib/settings/markLooks.ts';

const marks = (['date', 'org', 'yellow'] as const).map((type, start) => ({ id: type, type, start, end: start + 1 }));

it('leaves out what is hidden, and paints again when that changes', () => {
  const sent: SidebarMessage[] = [];
  let looks: MarkLooks = OWN_LOOKS;
  const shown = paintShown(
    (message) => sent.push(message),
    () => looks,
  );
  shown.repaint();
  expect(sent).toEqual([]);

  shown.send({ type: 'paint', marks, revision: 3 });
  shown.send({ type: 'close' });
  looks = withShown(withShown(looks, 'org', false), 'org', false);
  expect(looks.hidden).toEqual(['org']);
  shown.repaint();
  looks = withShown(looks, 'org', true);
  shown.repaint();
  expect(sent).toEqual([
    { type: 'paint', marks, revision: 3 },
    { type: 'close' },
    { type: 'paint', marks: [marks[0], marks[2]], revision: 3 },
    { type: 'paint', marks, revision: 3 },
  ]);
});
