import type { ReaderMessage, SidebarMessage } from '../../messaging/protocol.ts';
import type { Mark, Span } from '../../model.ts';
import { canHighlight, createHighlighter } from '../highlighter.ts';
import { carryMarks } from './carryMarks.ts';
import { marksAt } from './hitTest.ts';
import { indexMarks } from './markIndex.ts';
import { type PageText, readPage } from './pageText.ts';
import { scrollToPassage } from './reveal.ts';
import { watchPage } from './watchPage.ts';

type Asked<Type extends SidebarMessage['type']> = Extract<SidebarMessage, { type: Type }>;
type PageMessage = Extract<ReaderMessage, { type: 'article' | 'not-an-article' }>;

export interface ArticlePainterOptions {
  /** The page's text is new, or other than before. */
  onRead: (message: PageMessage) => void;
  /** The user clicked on these marks, innermost first. */
  onMarksClicked: (ids: string[]) => void;
  signal: AbortSignal;
}

export interface ArticlePainter {
  /** What the page holds now, for a sidebar that is ready. */
  current(): PageMessage;
  paint(message: Asked<'paint'>): void;
  reveal(message: Asked<'reveal'>): void;
  preview(message: Asked<'preview'>): void;
  spanOf(range: Range): Span | null;
}

/** Reads the article, keeps its marks in their place while the page changes, and knows what a click is on. */
export function createArticlePainter(document: Document, options: ArticlePainterOptions): ArticlePainter {
  const { onRead, onMarksClicked, signal } = options;
  const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const highlighter = canHighlight() ? createHighlighter(signal, reducedMotion) : null;
  /** Opened to show a passage; closed again when the reader closes. */
  const opened = new Set<HTMLDetailsElement>();

  let page = readPage(document);
  let revision = 1;
  let marks: readonly Mark[] = [];
  let index = indexMarks(marks);

  const map = () => (page.ok ? page.map : null);
  /** Whether a message speaks of the text the page has now. */
  const isCurrent = (message: { revision?: number }) => message.revision === undefined || message.revision === revision;

  const show = (next: readonly Mark[]) => {
    marks = next;
    index = indexMarks(marks);
    if (page.ok) highlighter?.paint(marks, page.map);
  };

  const current = (): PageMessage =>
    page.ok
      ? { type: 'article', article: page.article, canHighlight: highlighter !== null, revision }
      : { type: 'not-an-article', reason: page.reason, url: document.location.href, title: document.title };

  const readAgain = () => {
    const before = page;
    page = readPage(document);
    if (page.ok) {
      show(before.ok ? carryMarks(marks, before.article.text, page.article.text) : []);
    }
    if (isSamePage(before, page)) return;
    revision++;
    onRead(current());
  };

  watchPage({ document, root: () => (page.ok ? page.root : null), onChange: readAgain, signal });

  document.addEventListener(
    'click',
    (event) => {
      const text = map();
      if (!event.isTrusted || event.button !== 0 || text === null) return;
      const hit = marksAt(document, event, index, text);
      if (hit.length > 0) onMarksClicked(hit.map(({ id }) => id));
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    for (const details of opened) details.open = false;
  });

  return {
    current,
    paint(message) {
      if (isCurrent(message)) show(message.marks);
    },
    reveal(message) {
      if (!isCurrent(message)) return;
      const places = map()?.toStaticRange(message.span) ?? [];
      const [first] = places;
      if (first === undefined) return;
      for (const details of scrollToPassage(first, reducedMotion())) opened.add(details);
      highlighter?.pulse(places);
    },
    preview({ span, ...message }) {
      highlighter?.preview(span && isCurrent(message) ? (map()?.toStaticRange(span) ?? []) : []);
    },
    spanOf: (range) =>
      map()?.toSpan(
        { node: range.startContainer, offset: range.startOffset },
        { node: range.endContainer, offset: range.endOffset },
      ) ?? null,
  };
}

/** Whether nothing the sidebar looks at has changed: the text, and what the page says about itself. */
function isSamePage(before: PageText, after: PageText): boolean {
  if (!before.ok || !after.ok) return !before.ok && !after.ok && before.reason === after.reason;
  return (
    before.article.text === after.article.text &&
    JSON.stringify(before.article.metadata) === JSON.stringify(after.article.metadata)
  );
}
