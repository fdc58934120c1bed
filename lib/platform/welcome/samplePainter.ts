import { TextMap } from '../../article/textMap.ts';
import type { SidebarMessage } from '../../messaging/protocol.ts';
import type { Article } from '../../model.ts';
import { MARK_LOOKS } from '../../settings/markLooks.ts';
import { canHighlight, createHighlighter } from '../highlighter.ts';
import { highlightStyles } from '../highlightStyles.ts';
import { scrollToPassage } from '../reader/reveal.ts';
import { readSetting, watchSetting } from '../settings.ts';

/**
 * Plays the reader's part on the welcome page: paints the marks of an article that stands in our own page, one text node
 * for each block, and shows passages.
 * @param elements of the blocks, in their order
 */
export async function createSamplePainter(
  article: Article,
  elements: readonly Element[],
  signal: AbortSignal,
): Promise<(message: SidebarMessage) => void> {
  const segments = article.blocks.map((block, index) => {
    const node = elements[index]?.firstChild;
    if (!(node instanceof Text)) throw new Error(`expected a text node for block ${index} of the sample`);
    return { start: block.start, length: block.end - block.start, node, offset: 0, run: index };
  });
  const map = new TextMap(article, segments);
  const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const highlighter = canHighlight() ? createHighlighter(signal, reducedMotion) : null;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyles(await readSetting(MARK_LOOKS)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  watchSetting(MARK_LOOKS, (looks) => sheet.replaceSync(highlightStyles(looks)), signal);

  return (message) => {
    switch (message.type) {
      case 'paint':
        return highlighter?.paint(message.marks, map);
      case 'preview':
        return highlighter?.preview(message.span ? map.toStaticRange(message.span) : []);
      case 'reveal': {
        const places = map.toStaticRange(message.span);
        if (places[0]) scrollToPassage(places[0], reducedMotion());
        return highlighter?.pulse(places);
      }
    }
  };
}
