/** So deep are frames in frames looked into, and so many of them in all: portals have a dozen, traps have no end. */
const MAX_DEPTH = 3;
const MAX_FRAMES = 50;

/** CSS px; a frame shown smaller than this is a widget, not a place to read in. */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 100;

/**
 * The documents of the page's frames that have the page's own origin, those in frames of theirs included, in the order of
 * the page. Frames of other origins are closed to us, and stay so. Ours stands in a closed shadow root and is not found.
 */
export function sameOriginFrames(top: Document): Document[] {
  const found: Document[] = [];
  const look = (document: Document, depth: number) => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe,frame')) {
      const inner = frame.contentDocument;
      if (inner === null || found.length >= MAX_FRAMES || !isOfOrigin(inner, top)) continue;
      found.push(inner);
      if (depth < MAX_DEPTH) look(inner, depth + 1);
    }
  };
  look(top, 1);
  return found;
}

/** `document.domain` may have opened a frame of another origin to the page, where activeTab and the site's grant do not reach. */
function isOfOrigin({ location }: Document, top: Document): boolean {
  return location.protocol === 'about:' || location.origin === top.location.origin;
}

/** Those of them that show at least so many characters, white space and scripts included, and are large enough to be read. */
export function readableFrames(top: Document, atLeast: number): Document[] {
  return sameOriginFrames(top).filter(
    ({ body, defaultView }) =>
      (body?.textContent?.length ?? 0) >= atLeast &&
      (defaultView?.innerWidth ?? 0) >= MIN_WIDTH &&
      (defaultView?.innerHeight ?? 0) >= MIN_HEIGHT &&
      defaultView?.frameElement?.checkVisibility({ visibilityProperty: true }) === true,
  );
}

const HAS_ADDRESS = /^(?:https?|file):/;

/** Whether a document has an address of its own, and not `about:srcdoc` or `blob:…`, which lead nowhere. */
export const hasAddress = ({ location }: Document): boolean => HAS_ADDRESS.test(location.href);

/** The nearest document around this one that has an address, itself included. */
export function addressedDocument(document: Document): Document {
  let at = document;
  while (!hasAddress(at)) {
    const outer = at.defaultView?.frameElement?.ownerDocument;
    if (outer === undefined) break;
    at = outer;
  }
  return at;
}
