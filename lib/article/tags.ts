/**
 * What an element's name says about the text in it. Names are `localName`s (lower case). Names not listed here, custom
 * elements among them, are transparent: they neither break a block nor hide their text.
 */

/** Elements that begin and end a block wherever a browser's default style sheet does. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is never read as text: code, embedded documents, drawings, controls. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template head iframe frame frameset object embed applet audio video canvas svg math map ' +
    'select option optgroup datalist textarea input button progress meter'
  ).split(' '),
);

/** Breachline's own host elements in the page. */
export const OWN_TAGS: ReadonlySet<string> = new Set(['breachline-sidebar', 'breachline-toolbar']);

/** 1–6 for `h1`–`h6`, null for everything else. */
export function headingLevel(tag: string): number | null {
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : null;
}
