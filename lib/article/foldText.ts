import type { Segment } from './draft.ts';

/** Characters that take no room on the screen and would split a word: soft hyphen, zero-width space, word joiner, BOM. */
const INVISIBLE = '\u00AD\u200B\u2060\uFEFF';
const TOKEN = new RegExp(`[${INVISIBLE}]+|[^\\S${INVISIBLE}]+|[^\\s${INVISIBLE}]+`, 'g');
const INVISIBLE_START = new RegExp(`^[${INVISIBLE}]`);

/**
 * Folds the white space of one block as a browser does when it draws it: runs become one space (a no-break space too, so
 * that "2 May" reads the same however it was typed), none at either end, invisible characters left out. Keeps where each
 * character came from.
 */
export class FoldedText {
  text = '';
  segments: Segment[] = [];
  /** A space not yet written, because the block may end before another word comes. */
  #space: { node: Text; offset: number; run: number } | 'virtual' | null = null;
  #run = 0;

  /** Adds a text node's characters from `from` to `to`. */
  append(node: Text, from = 0, to = node.data.length): void {
    for (const match of node.data.slice(from, to).matchAll(TOKEN)) {
      const token = match[0];
      if (INVISIBLE_START.test(token)) continue;
      const offset = from + match.index;
      if (token.trim() === '') this.#space ??= { node, offset, run: this.#run };
      else this.#word(token, node, offset);
    }
  }

  /** A space that stands in no text node, such as a `<br>` inside a sentence. */
  appendSpace(): void {
    this.#space ??= 'virtual';
  }

  /** Something that is not the article's stands here in the page. */
  interrupt(): void {
    this.#run++;
  }

  #word(word: string, node: Text, offset: number): void {
    if (this.text !== '' && this.#space !== null) {
      if (this.#space !== 'virtual') this.#map(this.#space.node, this.#space.offset, 1, this.#space.run);
      this.text += ' ';
    }
    this.#space = null;
    this.#map(node, offset, word.length, this.#run);
    this.text += word;
  }

  #map(node: Text, offset: number, length: number, run: number): void {
    const last = this.segments.at(-1);
    const start = this.text.length;
    if (
      last !== undefined &&
      last.node === node &&
      last.run === run &&
      last.start + last.length === start &&
      last.offset + last.length === offset
    ) {
      last.length += length;
    } else {
      this.segments.push({ start, length, node, offset, run });
    }
  }
}
