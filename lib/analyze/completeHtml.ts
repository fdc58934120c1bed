const DOCTYPE = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype[^>]*>)?/i;
const OPENS_HTML = /<html[\s>]/i;
const OPENS_BODY = /<body[\s>]/i;
const OPENS_FRAMES = /<frameset[\s>]/i;
const CLOSES_HEAD = /<\/head\s*>/i;

/**
 * A page with its `<html>` and `<body>` tags written out. HTML allows to leave them out, and saved fragments do; browsers
 * supply them, light parsers do not.
 */
export function completeHtml(html: string): string {
  const start = DOCTYPE.exec(html)?.[0].length ?? 0;
  const page = html.slice(start);
  if (OPENS_BODY.test(page) || OPENS_FRAMES.test(page)) {
    return OPENS_HTML.test(page) ? html : `${html.slice(0, start)}<html>${page}</html>`;
  }
  // Without a body everything behind the head is its content; without either, all of it.
  const inner = page.replace(/<\/?html(?:\s[^>]*)?>/gi, '').replace(/<\/body\s*>/i, '');
  const headEnd = CLOSES_HEAD.exec(inner);
  const cut = headEnd ? headEnd.index + headEnd[0].length : 0;
  const head = headEnd ? inner.slice(0, cut) : '<head></head>';
  const open = /<html(?:\s[^>]*)?>/i.exec(page)?.[0] ?? '<html>';
  return `<!doctype html>${open}${head}<body>${inner.slice(cut)}</body></html>`;
}
