import type { SelectionAction } from '../messaging/protocol.ts';
import type { Span } from '../model.ts';
import { addStyles } from './reader/mountHost.ts';
import { nameBy } from './reader/speak.ts';
import { TOOLBAR_BUTTONS } from './reader/toolbarButtons.ts';
import { placeToolbar, TOOLBAR_STYLES } from './reader/toolbarLook.ts';

export interface SelectionToolbarOptions {
  /** The tab's own, which the toolbar stands in. */
  document: Document;
  /** The host's closed root: the page sees neither the buttons nor the clicks on them. */
  root: ShadowRoot;
  /** What of the article a range covers; null for nothing. */
  spanOf: (range: Range) => Span | null;
  onChoose: (span: Span, chosen: SelectionAction) => void;
  signal: AbortSignal;
}

/** A selection made by keyboard or by touch handles counts once it rests so long. */
const REST_MS = 250;

export interface SelectionToolbar {
  /** From now on selections are looked for in this document, the tab's or a frame's, until the signal says so. */
  listenIn(document: Document, signal: AbortSignal): void;
  /** Does with what is selected now what a button would do; nothing where nothing of the article is selected. */
  choose(chosen: SelectionAction): void;
  /** Selects nothing any more. */
  clear(): void;
}

/**
 * Shows a small toolbar at a selection in the article. It takes no focus by itself: the selection and the page's own keys
 * stay as they are. Alt+F10 goes into it, as in text editors; Escape leaves it.
 */
export function addSelectionToolbar({
  document,
  root,
  spanOf,
  onChoose,
  signal,
}: SelectionToolbarOptions): SelectionToolbar {
  addStyles(root, TOOLBAR_STYLES);
  const toolbar = createToolbar(document, (chosen) => {
    const span = shown;
    hide();
    if (span !== null) onChoose(span, chosen);
  });
  root.append(toolbar);

  /** Where selections are looked for. */
  let within = document;
  let shown: Span | null = null;
  let isPointerDown = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    shown = null;
    toolbar.hidden = true;
  };

  const show = () => {
    const range = selectedRange(within);
    const span = range && spanOf(range);
    if (range === null || span === null) return hide();
    shown = span;
    toolbar.hidden = false;
    placeToolbar(toolbar, range);
  };

  const showSoon = (wait: number) => {
    clearTimeout(resting);
    resting = setTimeout(show, wait);
  };

  const isOwn = (event: Event) => event.target === root.host;

  const listenIn = (inDocument: Document, stays: AbortSignal) => {
    within = inDocument;
    isPointerDown = false;
    hide();
    const listen = <Type extends keyof DocumentEventMap>(
      type: Type,
      listener: (event: DocumentEventMap[Type]) => void,
    ) =>
      inDocument.addEventListener(type, (event) => event.isTrusted && listener(event), {
        signal: stays,
        capture: true,
        passive: type !== 'keydown',
      });

    listen('pointerdown', (event) => {
      if (!isOwn(event)) isPointerDown = true;
    });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      listen(type, () => {
        if (!isPointerDown) return;
        isPointerDown = false;
        // The selection of a click is settled only after the event.
        showSoon(0);
      });
    }
    listen('selectionchange', () => {
      if (selectedRange(within) === null) hide();
      if (!isPointerDown) showSoon(REST_MS);
    });
    listen('keydown', (event) => {
      if (shown === null) return;
      if (event.key === 'Escape') hide();
      if (event.key !== 'F10' || !event.altKey) return;
      event.preventDefault();
      toolbar.querySelector('button')?.focus();
    });
  };

  const follow = () => {
    const range = shown && selectedRange(within);
    if (range) placeToolbar(toolbar, range);
  };
  const followIn = (view: Window, stays: AbortSignal) => {
    for (const type of ['scroll', 'resize'] as const) {
      view.addEventListener(type, follow, { signal: stays, capture: true, passive: true });
    }
  };
  followIn(window, signal);
  signal.addEventListener('abort', () => clearTimeout(resting));

  return {
    listenIn(inDocument, stays) {
      listenIn(inDocument, stays);
      if (inDocument.defaultView !== null && inDocument !== document) followIn(inDocument.defaultView, stays);
    },
    choose(chosen) {
      const range = selectedRange(within);
      const span = range && spanOf(range);
      // Or the toolbar would come up after what it offers is done.
      clearTimeout(resting);
      hide();
      if (span !== null) onChoose(span, chosen);
    },
    clear: () => within.getSelection()?.removeAllRanges(),
  };
}

function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  return selection === null || selection.isCollapsed || selection.rangeCount === 0 ? null : selection.getRangeAt(0);
}

function createToolbar(document: Document, onChoose: (chosen: SelectionAction) => void): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'toolbar';
  toolbar.hidden = true;
  toolbar.setAttribute('role', 'toolbar');
  nameBy(toolbar, 'toolbar');
  // Pressing a button would otherwise take the selection and the focus away.
  for (const type of ['pointerdown', 'mousedown']) toolbar.addEventListener(type, (event) => event.preventDefault());
  for (const { word, chosen } of TOOLBAR_BUTTONS) {
    const button = document.createElement('button');
    button.type = 'button';
    const isSwatch = chosen.action === 'highlight';
    if (isSwatch) button.className = `colour ${chosen.colour}`;
    nameBy(button, word, !isSwatch);
    button.addEventListener('click', (event) => event.isTrusted && onChoose(chosen));
    toolbar.append(button);
  }
  toolbar.addEventListener('keydown', (event) => moveFocus(toolbar, event));
  return toolbar;
}

/** Arrow keys move between the buttons, as in every toolbar (WAI-ARIA). */
function moveFocus(toolbar: HTMLElement, event: KeyboardEvent): void {
  const buttons = [...toolbar.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
