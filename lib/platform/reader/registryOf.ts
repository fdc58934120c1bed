/** What Firefox alone gives a content script: the window as the page has it, and a way to see a thing of it as the browser made it. */
interface Bare {
  wrappedJSObject?: { CSS: { highlights?: HighlightRegistry } };
}
declare const XPCNativeWrapper: <T>(bare: T) => T;

/**
 * Where the highlights of a frame's window are registered; null where the page put something of its own in that place.
 *
 * Firefox shows a frame's window to us as an object that remembers `CSS` as it was when we first asked, also after the frame
 * went on to another page, and then gives the registry of a document that is gone (seen in 153). So it is asked of the window as
 * the page has it. What comes is wrapped again: of what the browser did not make, nothing is called.
 */
export function registryOf(view: Window & typeof globalThis): HighlightRegistry | null {
  const { wrappedJSObject: bare }: Bare = view as Bare;
  if (bare === undefined) return view.CSS.highlights;
  try {
    return XPCNativeWrapper(bare.CSS).highlights ?? null;
  } catch {
    return null;
  }
}
