import type { NoteBlock, NoteInline } from './noteTree.ts';
import { parseNote } from './parseNote.ts';

/** A note's words without its markup, for a line that cannot hold more. */
export const plainNote = (markdown: string): string => parseNote(markdown).map(blockWords).filter(Boolean).join('\n');

function blockWords(block: NoteBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return words(block.children);
    case 'quote':
      return block.children.map(blockWords).join('\n');
    case 'list':
      return block.items.map(({ children }) => children.map(blockWords).join('\n')).join('\n');
    case 'code':
      return block.text;
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(words).join(' · ')).join('\n');
    case 'rule':
      return '';
  }
}

function words(inlines: readonly NoteInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'code':
          return inline.text;
        case 'break':
          return '\n';
        default:
          return words(inline.children);
      }
    })
    .join('');
}
