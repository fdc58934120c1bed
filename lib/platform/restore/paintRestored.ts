import { isMark } from '../../messaging/guards.ts';
import type { SentByReader } from '../../messaging/protocol.ts';
import type { Mark } from '../../model.ts';
import type { PageRestoreMessage } from '../../restore/messages.ts';
import { createArticlePainter } from '../reader/articlePainter.ts';
import { restoringHere } from '../reader/worlds.ts';
import { canonicalOf } from './canonicalOf.ts';

/**
 * Reads the page's article, hands its text to the background and paints the marks that come back; again whenever the text
 * changes. Nothing of the page's DOM is changed.
 */
export function paintRestored(document: Document, send: (message: PageRestoreMessage) => Promise<unknown>): void {
  const signal = restoringHere()?.begin();
  if (!signal) return;
  const painter = createArticlePainter(document, {
    onRead: (read) => void show(read),
    // Without a sidebar there is nothing to show for a click.
    onMarksClicked() {},
    signal,
  });

  async function show(read: SentByReader): Promise<void> {
    const where = { url: document.location.href, canonical: canonicalOf(document) };
    if (read.type !== 'page') return void (await send({ type: 'restore-ask', ...where }).catch(() => null));
    const { page, revision } = read;
    const answer = await send({ type: 'restore-text', ...where, text: page.text }).catch(() => null);
    if (signal?.aborted === false) painter.paint({ type: 'paint', marks: marksIn(answer), revision });
  }

  void show(painter.current());
}

/** None where the background gave no answer: what is not known to be right is not painted. */
function marksIn(answer: unknown): Mark[] {
  const marks = typeof answer === 'object' && answer !== null && 'marks' in answer ? answer.marks : [];
  return Array.isArray(marks) ? marks.filter(isMark) : [];
}
