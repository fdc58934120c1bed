/**
 * The address of a link in a note if it may be followed, else null: only the web and mail, never a script, a file, data
 * or a page of the browser's. A relative address has nothing to be relative to.
 */
export function noteHref(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
}
