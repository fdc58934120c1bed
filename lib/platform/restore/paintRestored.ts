import type { PageFacts } from '../../article/page.ts';
import { isMark } from '../../messaging/guards.ts';
import type { Mark } from '../../model.ts';
import type { PageRestoreMessage } from '../../restore/messages.ts';
import { type ArticlePainter, createArticlePainter } from '../reader/articlePainter.ts';
import { restoringHere } from '../reader/worlds.ts';

/**
 * Reads the page's article, hands its text to the background and paints the marks that come back; again whenever the text
 * changes. Nothing of the page's DOM is changed.
 */
export function paintRestored(document: Document, send: (message: PageRestoreMessage) => Promise<unknown>): void {
  const signal = restoringHere()?.begin();
  if (!signal) return;
  let isInFrame = false;
  /** What was last asked about: a page that goes on with the next story names that one's address over the same text. */
  let asked: Pick<PageFacts, 'url' | 'canonical'> & { text: string } = { text: '', url: '', canonical: null };
  const painter = createArticlePainter(document, {
    onDocument(inDocument) {
      isInFrame = inDocument !== document;
    },
    onRead: (read) => void show(read),
    // Without a sidebar there is nothing to show for a click.
    onMarksClicked() {},
    signal,
  });

  async function show(read: ReturnType<ArticlePainter['current']>): Promise<void> {
    // What is no article just now has no highlights, and may become one: the painter stays.
    const { text, facts, revision } =
      read.type === 'page'
        ? { text: read.page.text, facts: read.page.facts, revision: read.revision }
        : { text: '', facts: { url: read.url, canonical: null }, revision: undefined };
    if (text === '' || text !== asked.text) asked = { text, url: facts.url, canonical: facts.canonical };
    const answer = await send({ type: 'restore-text', ...asked, isInFrame }).catch(() => null);
    if (revision === undefined || signal?.aborted !== false) return;
    painter.paint({ type: 'paint', marks: marksIn(answer), revision });
  }

  void show(painter.current());
}

/** None where the background gave no answer: what is not known to be right is not painted. */
function marksIn(answer: unknown): Mark[] {
  const marks = typeof answer === 'object' && answer !== null && 'marks' in answer ? answer.marks : [];
  return Array.isArray(marks) ? marks.filter(isMark) : [];
}
