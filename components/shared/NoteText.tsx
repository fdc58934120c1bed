import { useMemo } from 'preact/hooks';
import type { NoteBlock, NoteInline } from '../../lib/notes/noteTree.ts';
import { parseNote } from '../../lib/notes/parseNote.ts';
import { useWords } from './useWords.ts';

/** A note as its Markdown says. Its headings are no headings of ours: they would stand in the outline of the page. */
export function NoteText({ note }: { note: string }) {
  const blocks = useMemo(() => parseNote(note), [note]);
  return (
    <div class="note-text" dir="auto">
      <Blocks blocks={blocks} />
    </div>
  );
}

function Blocks({ blocks }: { blocks: readonly NoteBlock[] }) {
  return blocks.map((block, at) => <Block key={at} block={block} />);
}

function Block({ block }: { block: NoteBlock }) {
  const { t } = useWords();
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case 'heading':
      return (
        <p class={`note-heading level-${block.level}`}>
          <strong>
            <Inlines inlines={block.children} />
          </strong>
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map(({ isDone, children }, at) => (
        <li key={at} class={isDone === null ? undefined : 'note-task'}>
          {isDone !== null && (
            <span role="img" aria-label={t(isDone ? 'note.done' : 'note.to_do')}>
              {isDone ? '☑ ' : '☐ '}
            </span>
          )}
          <Blocks blocks={children} />
        </li>
      ));
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
    case 'code':
      return <pre>{block.text}</pre>;
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, at) => (
                <th key={at} scope="col">
                  <Inlines inlines={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, nth) => (
              <tr key={nth}>
                {row.map((cell, at) => (
                  <td key={at}>
                    <Inlines inlines={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'rule':
      return <hr />;
  }
}

function Inlines({ inlines }: { inlines: readonly NoteInline[] }) {
  return inlines.map((inline, at) => <Inline key={at} inline={inline} />);
}

function Inline({ inline }: { inline: NoteInline }) {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case 'deleted':
      return (
        <del>
          <Inlines inlines={inline.children} />
        </del>
      );
    case 'link':
      return (
        <a href={inline.href} title={inline.href} target="_blank" rel="noopener noreferrer">
          <Inlines inlines={inline.children} />
        </a>
      );
  }
}
