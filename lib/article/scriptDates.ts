/** Names under which page scripts carry the publication date of their article; outside JSON-LD there is no standard. */
const PUBLISHED =
  /"(?:date_?published|published_?(?:at|date)|publish_?date|publication_?date|first_?published|pub_?date)"\s*:\s*"(\d{4}-\d{2}-\d{2}[^"]{0,30})"/i;
/** Scripts beyond this many characters are whole applications with the data of many articles. */
const MAX_SCRIPT_CHARS = 200_000;

/** The first publication date named in the data a page's inline scripts carry; as written, null when there is none. */
export function readScriptDate(document: Document): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    const found = source.length <= MAX_SCRIPT_CHARS ? PUBLISHED.exec(source)?.[1] : undefined;
    if (found !== undefined) return found;
  }
  return null;
}
