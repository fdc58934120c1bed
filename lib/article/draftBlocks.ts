import { isDataTable } from './dataTable.ts';
import type { BlockContext, DraftBlock } from './draft.ts';
import { FoldedText } from './foldText.ts';
import { isSeam, splitsAt } from './seams.ts';
import type { Survivors } from './survivors.ts';
import { BLOCK_TAGS, headingLevel } from './tags.ts';

const ELEMENT = 1;
const TEXT = 3;

/** A line that has not ended a sentence and goes on in lower case after a `<br>`: hard-wrapped prose, not two lines. */
const UNFINISHED = /[^.!?:;…"”»)\]]$/u;
const GOES_ON = /^\s*[\p{Ll}]/u;

const OUTSIDE: BlockContext = { kind: 'paragraph', level: null, quoteDepth: 0, list: null, table: null, row: null };

/**
 * Every block of text the page shows, in document order, furniture included; `kept` says which of them Readability chose.
 * A block ends where a block-level element begins or ends and at a `<br>`, except inside a heading or a sentence that
 * plainly runs on. Linear in the size of the page.
 *
 * @param survivors what Readability kept and what the page hides
 */
export function draftBlocks(body: Element, survivors: Survivors): DraftBlock[] {
  const walk = new BlockWalk(survivors);
  walk.children(body, OUTSIDE, body);
  walk.endBlock();
  return walk.blocks;
}

interface OpenText {
  folded: FoldedText;
  linkLength: number;
  context: BlockContext;
  element: Element;
}

class BlockWalk {
  readonly blocks: DraftBlock[] = [];
  readonly #kept: ReadonlySet<Text>;
  readonly #hidden: ReadonlySet<Element>;
  /** One block's text, that of kept elements apart from the rest: a share link inside a paragraph is not the paragraph's. */
  #open: { kept: OpenText | null; dropped: OpenText | null } = { kept: null, dropped: null };
  #breaks = 0;
  /** Whether two elements meet here without white space between them. */
  #seam = false;
  #lists = 0;
  #tables = 0;
  #rows = 0;
  #linkDepth = 0;

  constructor({ kept, hidden }: Survivors) {
    this.#kept = kept;
    this.#hidden = hidden;
  }

  children(parent: Element, context: BlockContext, block: Element): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      this.#seam ||= isSeam(node.previousSibling, node);
      if (node.nodeType === TEXT) this.#text(node as Text, context, block);
      else if (node.nodeType === ELEMENT) this.#element(node as Element, context, block);
    }
  }

  endBlock(): void {
    for (const kept of [true, false]) {
      const open = kept ? this.#open.kept : this.#open.dropped;
      if (open === null || open.folded.text === '') continue;
      const { folded, linkLength, context, element } = open;
      this.blocks.push({ ...context, text: folded.text, segments: folded.segments, linkLength, element, kept });
    }
    this.#open = { kept: null, dropped: null };
    this.#breaks = 0;
  }

  #element(element: Element, context: BlockContext, block: Element): void {
    const tag = element.localName;
    if (tag === 'br') {
      this.#breaks++;
      return;
    }
    if (this.#hidden.has(element)) {
      if (element.textContent?.trim()) this.#interrupt();
      return;
    }
    const isLink = tag === 'a' && element.hasAttribute('href');
    if (isLink) this.#linkDepth++;
    if (BLOCK_TAGS.has(tag)) {
      this.endBlock();
      this.children(element, this.#contextInside(element, context), element);
      this.endBlock();
    } else {
      this.children(element, context, block);
    }
    if (isLink) this.#linkDepth--;
  }

  #text(node: Text, context: BlockContext, block: Element): void {
    const kept = this.#kept.has(node);
    if (context.kind !== 'preformatted') {
      this.#append(node, 0, node.data.length, kept, context, block);
      return;
    }
    let from = 0;
    for (const line of node.data.split('\n')) {
      if (from > 0) this.endBlock();
      this.#append(node, from, from + line.length, kept, context, block);
      from += line.length + 1;
    }
  }

  #append(node: Text, from: number, to: number, kept: boolean, context: BlockContext, block: Element): void {
    const text = node.data.slice(from, to);
    if (this.#breaks > 0 && text.trim() !== '') this.#breakLine(text, kept, context);
    const side = kept ? 'kept' : 'dropped';
    this.#open[side] ??= { folded: new FoldedText(), linkLength: 0, context, element: block };
    const open = this.#open[side];
    if (this.#seam && context.kind !== 'preformatted' && splitsAt(open.folded.text, text)) open.folded.appendSpace();
    this.#seam = false;
    open.folded.append(node, from, to);
    if (text.trim() === '') return;
    if (this.#linkDepth > 0) open.linkLength += text.trim().length;
    this.#open[kept ? 'dropped' : 'kept']?.folded.interrupt();
  }

  #breakLine(next: string, kept: boolean, context: BlockContext): void {
    const before = (kept ? this.#open.kept : this.#open.dropped)?.folded;
    const oneLine =
      context.kind === 'heading' || (this.#breaks === 1 && UNFINISHED.test(before?.text ?? '') && GOES_ON.test(next));
    this.#breaks = 0;
    if (oneLine) before?.appendSpace();
    else this.endBlock();
  }

  #interrupt(): void {
    this.#open.kept?.folded.interrupt();
    this.#open.dropped?.folded.interrupt();
  }

  #contextInside(element: Element, outer: BlockContext): BlockContext {
    const tag = element.localName;
    const level = headingLevel(tag);
    if (level !== null) return { ...outer, kind: 'heading', level };
    switch (tag) {
      case 'blockquote':
        return { ...outer, kind: 'quote', quoteDepth: outer.quoteDepth + 1 };
      case 'ul':
      case 'ol':
      case 'dl':
      case 'menu':
        return { ...outer, kind: 'list-item', list: ++this.#lists };
      case 'li':
      case 'dt':
      case 'dd':
        return { ...outer, kind: 'list-item' };
      case 'pre':
        return { ...outer, kind: 'preformatted' };
      case 'figure':
      case 'figcaption':
      case 'caption':
        return { ...outer, kind: 'caption' };
      case 'table':
        return isDataTable(element) ? { ...outer, kind: 'cell', table: ++this.#tables } : outer;
      case 'tr':
        return outer.table === null ? outer : { ...outer, row: ++this.#rows };
      case 'td':
      case 'th':
        return outer.table === null ? outer : { ...outer, kind: 'cell' };
      default:
        return outer;
    }
  }
}
