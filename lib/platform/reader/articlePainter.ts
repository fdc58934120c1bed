import type { SentByReader, SidebarMessage } from '../../messaging/protocol.ts';
import type { Mark, Span } from '../../model.ts';
import { canHighlight, createHighlighter, type Highlighter } from '../highlighter.ts';
import { carryMarks } from './carryMarks.ts';
import { readableFrames, sameOriginFrames } from './frameDocuments.ts';
import { marksAt } from './hitTest.ts';
import { indexMarks } from './markIndex.ts';
import { isSamePage, readPageText } from './pageText.ts';
import { registryOf } from './registryOf.ts';
import { scrollToPassage } from './reveal.ts';
import { watchPage } from './watchPage.ts';

type Asked<Type extends SidebarMessage['type']> = Extract<SidebarMessage, { type: Type }>;
type Read = Extract<SentByReader, { type: 'page' | 'not-an-article' }>;

export interface ArticlePainterOptions {
  /** The page's text is new, or other than before. */
  onRead: (message: Read) => void;
  /** The user clicked on these marks, innermost first. */
  onMarksClicked: (ids: string[]) => void;
  /**
   * The article stands in this document from now on, the page's own or a frame's.
   *
   * @param signal aborted when it no longer does
   */
  onDocument?: (document: Document, signal: AbortSignal) => void;
  signal: AbortSignal;
}

export interface ArticlePainter {
  /** What the page holds now, for a sidebar that is ready. */
  current(): Read;
  paint(message: Asked<'paint'>): void;
  reveal(message: Asked<'reveal'>): void;
  preview(message: Asked<'preview'>): void;
  spanOf(range: Range): Span | null;
}

/** What belongs to the document the article stands in. */
interface Place {
  document: Document;
  highlighter: Highlighter | null;
  leave: AbortController;
}

/** Reads the article, keeps its marks in their place while the page changes, and knows what a click is on. */
export function createArticlePainter(document: Document, options: ArticlePainterOptions): ArticlePainter {
  const { onRead, onMarksClicked, onDocument, signal } = options;
  const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  /** Opened to show a passage; closed again when the reader closes. */
  const opened = new Set<HTMLDetailsElement>();

  let read = readPageText(document);
  let revision = 1;
  let marks: readonly Mark[] = [];
  let index = indexMarks(marks);

  const settle = (inDocument: Document): Place => {
    const leave = new AbortController();
    const stays = AbortSignal.any([signal, leave.signal]);
    const view = inDocument.defaultView;
    const registry = view && canHighlight() ? registryOf(view) : null;
    const highlighter = registry && createHighlighter(stays, reducedMotion, registry);
    inDocument.addEventListener(
      'click',
      (event) => {
        const text = map();
        if (!event.isTrusted || event.button !== 0) return;
        if (inDocument !== document) lookSoon();
        if (text === null) return;
        const hit = marksAt(inDocument, event, index, text);
        if (hit.length > 0) onMarksClicked(hit.map(({ id }) => id));
      },
      { capture: true, passive: true, signal: stays },
    );
    onDocument?.(inDocument, stays);
    return { document: inDocument, highlighter, leave };
  };

  /** A frame may have gone on to another page since it was read; in Firefox nothing of the old one may be touched then. */
  const map = () =>
    read.ok && (place.document === document || sameOriginFrames(document).includes(place.document)) ? read.map : null;
  /** Whether a message speaks of the text the page has now. */
  const isCurrent = ({ revision: of = revision }: { revision?: number }) => of === revision;

  const show = (next: readonly Mark[]) => {
    marks = next;
    index = indexMarks(marks);
    const text = map();
    if (text !== null) place.highlighter?.paint(marks, text);
  };

  const current = (): Read =>
    read.ok
      ? { type: 'page', page: read.page, canHighlight: place.highlighter !== null, revision }
      : { type: 'not-an-article', reason: read.reason, url: document.location.href, title: document.title };

  const readAgain = () => {
    const before = read;
    read = readPageText(document);
    const inDocument = read.ok ? read.document : document;
    if (place.document !== inDocument) {
      place.leave.abort();
      place = settle(inDocument);
    }
    if (read.ok) {
      show(before.ok ? carryMarks(marks, before.page.text, read.page.text) : []);
    }
    if (isSamePage(before, read)) return;
    revision++;
    onRead(current());
  };

  const watched = () => {
    const frames = readableFrames(document, read.frameChars);
    const root = (read.ok ? read.root : null) ?? document.documentElement;
    return { frames, roots: [root, ...frames.map((frame) => frame.documentElement)] };
  };
  const { lookSoon } = watchPage({ document, watched, onChange: readAgain, signal });
  let place = settle(read.ok ? read.document : document);
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
      place.highlighter?.pulse(places);
    },
    preview({ span, ...message }) {
      place.highlighter?.preview(span && isCurrent(message) ? (map()?.toStaticRange(span) ?? []) : []);
    },
    spanOf: (range) =>
      map()?.toSpan(
        { node: range.startContainer, offset: range.startOffset },
        { node: range.endContainer, offset: range.endOffset },
      ) ?? null,
  };
}
