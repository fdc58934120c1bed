import { HOST_TAG } from '../hostTag.ts';
import { HOST_STYLES } from './hostStyles.ts';

export interface Host {
  element: HTMLElement;
  /** Closed: the page cannot reach into it. */
  root: ShadowRoot;
  /** Holds the frame and the handle. */
  panel: HTMLElement;
  frame: HTMLIFrameElement;
}

/**
 * Builds the host with the sidebar's frame. A frame and not a tree of our own: what is typed in a frame of another origin
 * is not seen by the page. Styled by constructed sheets, which no Content Security Policy forbids.
 *
 * @param url of sidebar.html
 * @param key becomes the frame's name, which the page cannot read: the background joins reader and sidebar by it
 */
export function createHost(document: Document, url: string, key: string): Host {
  const element = document.createElement(HOST_TAG);
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(root, HOST_STYLES);

  const frame = document.createElement('iframe');
  frame.title = 'Breachline';
  frame.name = key;
  frame.allow = 'clipboard-write';
  // A page with a Cross-Origin-Embedder-Policy loads no other frame; on the rest it changes nothing for ours.
  frame.setAttribute('credentialless', '');
  frame.src = url;

  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.append(frame);
  root.append(panel);
  return { element, root, panel, frame };
}

export function addStyles(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Puts the host into the page, above everything in it. */
export function showHost(document: Document, { element }: Host): void {
  document.documentElement.append(element);
  element.showPopover?.();
}
